package vn.cocau.table.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Grids;

/** The labels of rows, on literal tables: one of each kind that a rule is for. */
class StubShapeTest {

    private static final Object[] HEADER = row(null, "Men", "Women");

    @Test
    void ranks_and_codes_before_the_names_label_the_rows_too() {
        Shaped shaped = Shaped.of(
                row("Rank", "Code", "Name", "Total", "Men"), row(1, 87, "Cars", 10, 20), row(2, 85, "Machines", 30, 5));

        assertThat(shaped.labels())
                .containsExactly("D2: A2 B2 C2 D1", "E2: A2 B2 C2 E1", "D3: A3 B3 C3 D1", "E3: A3 B3 C3 E1");
    }

    @Test
    void where_no_column_holds_words_the_first_names_the_rows() {
        Shaped shaped = Shaped.of(row("Year", "Lines", "Calls"), row(1990, 7, 5), row(1995, 8, 5));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
    }

    @Test
    void numbers_that_recur_name_no_row() {
        Shaped shaped = Shaped.of(row("Year", "Lines", "Calls"), row(1990, 7, 5), row(1990, 8, 6));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).contains("B2 RECORD_LIST", "C3 RECORD_LIST");
    }

    @Test
    void words_right_of_figures_make_a_list_of_records() {
        Shaped shaped = Shaped.of(
                row("Name", "Births", "Mayor", "Area"), row("North", 7, "Miller", 5), row("South", 7, "Smith", 6));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused())
                .containsExactly("B2 RECORD_LIST", "D2 RECORD_LIST", "B3 RECORD_LIST", "D3 RECORD_LIST");
    }

    @Test
    void words_among_the_figures_of_a_row_refuse_that_row() {
        Shaped shaped = Shaped.of(
                HEADER, row("North", 1, 2), row("East", 5, "see note"), row("South", 3, 4), row("West", 3, 4));

        assertThat(shaped.labels()).hasSize(6);
        assertThat(shaped.refused()).containsExactly("B3 WORDS_AMONG_FIGURES");
    }

    @Test
    void marks_and_signs_among_figures_are_missing_figures() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, "NA"), row("East", "-", 5), row("South", 3, 4));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C3: A3 C1", "B4: A4 B1", "C4: A4 C1");
        assertThat(shaped.refused()).isEmpty();
    }

    @Test
    void one_mark_here_and_there_in_a_column_is_a_tick() {
        Shaped shaped = Shaped.of(
                row(null, "Schools", "Required"), row("North", 1, "X"), row("East", 2, null), row("South", 3, "X"));

        assertThat(shaped.labels()).contains("C2: A2 C1", "C4: A4 C1").hasSize(5);
    }

    @Test
    void a_mark_that_stands_for_a_missing_figure_elsewhere_is_no_tick() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, "x"), row("East", "x", null), row("South", 3, "x"));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "B4: A4 B1");
    }

    @Test
    void ranges_that_recur_beside_the_names_are_figures() {
        Shaped shaped = Shaped.of(
                row("State", "2000", "2002"), row("North", "7 to 16", "7 to 16"), row("South", "7 to 16", "7 to 16"));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
    }

    @Test
    void ranges_that_differ_name_the_rows() {
        Shaped shaped = Shaped.of(row("Age", "Men", "Women"), row("15-19", 7, 5), row("20-24", 8, 6));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
    }

    @Test
    void a_blank_left_of_a_label_may_stand_for_the_label_above() {
        Shaped shaped = Shaped.of(
                row("Region", "Sex", "Persons", "Share"),
                row("North", "Men", 1, 2),
                row(null, "Women", 3, 4),
                row("South", "Men", 5, 6));

        assertThat(shaped.labels()).containsExactly("C2: A2 B2 C1", "D2: A2 B2 D1", "C4: A4 B4 C1", "D4: A4 B4 D1");
        assertThat(shaped.refused()).containsExactly("C3 READINGS_DISAGREE", "D3 READINGS_DISAGREE");
    }

    @Test
    void a_merged_label_labels_each_of_its_rows() {
        Shaped shaped = Shaped.of(Grids.merged(
                Grids.of(
                        "S",
                        row("Region", "Sex", "Persons", "Share"),
                        row("North", "Men", 1, 2),
                        row(null, "Women", 3, 4)),
                "A2:A3"));

        assertThat(shaped.labels()).containsExactly("C2: A2 B2 C1", "D2: A2 B2 D1", "C3: A2 B3 C1", "D3: A2 B3 D1");
    }

    @Test
    void rows_that_say_the_same_have_no_label() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, 2), row("North", 3, 4), row("South", 5, 6));

        assertThat(shaped.labels()).containsExactly("B4: A4 B1", "C4: A4 C1");
        assertThat(shaped.refused())
                .containsExactly("B2 LABEL_SHARED", "C2 LABEL_SHARED", "B3 LABEL_SHARED", "C3 LABEL_SHARED");
    }

    @Test
    void lines_without_figures_tell_rows_apart_that_say_the_same() {
        Shaped shaped = Shaped.of(
                HEADER, row("Towns"), row("North", 1, 2), row("South", 3, 4), row("Villages"), row("North", 5, 6));

        assertThat(shaped.labels()).contains("B3: A3 B1", "B6: A6 B1");
        assertThat(shaped.path("B6")).isEqualTo("A5 A6 B1");
    }

    @Test
    void a_label_set_in_belongs_to_the_one_above_that_is_not() {
        Shaped shaped = Shaped.of(
                HEADER,
                row("North", 4, 6),
                row(Grids.indented("Towns", 1), 3, 4),
                row("South", 5, 6),
                row("  Towns", 1, 2));

        assertThat(shaped.labels()).hasSize(8);
    }

    @Test
    void a_label_behind_a_dash_belongs_to_the_one_above_without() {
        Shaped shaped =
                Shaped.of(HEADER, row("North", 4, 6), row("- Towns", 3, 4), row("South", 5, 6), row("- Towns", 1, 2));

        assertThat(shaped.labels()).hasSize(8);
    }

    @Test
    void a_label_that_recurs_belongs_to_the_one_above_that_does_not() {
        Shaped shaped =
                Shaped.of(HEADER, row("North", 4, 6), row("Towns", 3, 4), row("South", 5, 6), row("Towns", 1, 2));

        assertThat(shaped.labels()).hasSize(8);
        assertThat(shaped.path("B5")).isEqualTo("A4 A5 B1");
    }

    @Test
    void a_row_without_label_is_refused() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, 2), row(null, 4, 4), row("South", 5, 6));

        assertThat(shaped.labels()).hasSize(4);
        assertThat(shaped.refused()).containsExactly("B3 ROW_UNLABELLED", "C3 ROW_UNLABELLED");
    }

    @Test
    void rising_numbers_without_label_may_head_what_follows() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, 2), row(null, 3, 4), row("South", 5, 6));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1");
        assertThat(shaped.refused())
                .containsExactly(
                        "B3 ROW_UNLABELLED", "C3 ROW_UNLABELLED", "B4 READINGS_DISAGREE", "C4 READINGS_DISAGREE");
    }

    @Test
    void words_over_the_figures_beside_a_label_within_the_table_may_change_what_follows() {
        Shaped shaped = Shaped.of(HEADER, row("North", 1, 2), row("Rural", "per cent"), row("South", 5, 6));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1");
        assertThat(shaped.refused()).containsExactly("B4 WORDS_WITHIN", "C4 WORDS_WITHIN");
    }

    @Test
    void a_row_of_years_within_the_table_may_be_the_header_of_another() {
        Shaped shaped = Shaped.of(
                row("Region", 2004, 2005),
                row("North", 1, 2),
                row("South", 5, 6),
                row("Region", 2006, 2007),
                row("North", 7, 8));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
        assertThat(shaped.refused()).contains("B5 READINGS_DISAGREE", "C5 READINGS_DISAGREE");
    }

    @Test
    void a_header_with_years_and_a_word_within_the_table_may_change_what_follows() {
        Shaped shaped = Shaped.of(
                row(null, 2004, 2005, "Change"),
                row("North", 1, 2, 3),
                row("South", 5, 6, 7),
                row(null, 2006, 2007, "Change"),
                row("East", 7, 8, 9));

        assertThat(shaped.labels()).hasSize(6);
        assertThat(shaped.refused()).contains("B5 WORDS_WITHIN", "C5 WORDS_WITHIN", "D5 WORDS_WITHIN");
    }

    @Test
    void a_number_alone_is_in_no_table() {
        Shaped shaped = Shaped.of(row(17), row(), HEADER, row("North", 1, 2), row("South", 5, 6));

        assertThat(shaped.labels()).hasSize(4);
        assertThat(shaped.refused()).containsExactly("A1 OUTSIDE");
    }

    @Test
    void a_row_that_adds_up_those_above_it_is_part_of_none_of_them() {
        Shaped shaped = Shaped.of(
                HEADER,
                row(bold("North"), 1, 2),
                row(bold("South"), 3, 4),
                row("All", 4, 6),
                row(bold("Foreign"), 5, 5),
                row("All", 5, 5));

        assertThat(shaped.path("B4")).isEqualTo("refused");
        assertThat(shaped.refused()).contains("B4 LABEL_SHARED", "B6 LABEL_SHARED");
    }

    private static Cell bold(String text) {
        Cell plain = Cell.plain(0, 0, new CellValue.Text(text), text);
        return new Cell(
                new CellAddress(0, 0),
                plain.value(),
                text,
                null,
                new Appearance("", -1, "", true, 0, ""),
                List.of(),
                null,
                false,
                null);
    }
}
