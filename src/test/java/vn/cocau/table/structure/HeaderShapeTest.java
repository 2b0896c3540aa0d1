package vn.cocau.table.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;

import org.junit.jupiter.api.Test;
import vn.cocau.grid.Grids;

/** The labels of columns, on literal tables: one of each kind that a rule is for. */
class HeaderShapeTest {

    @Test
    void a_figure_has_the_label_left_of_it_and_the_label_above_it() {
        Shaped shaped = Shaped.of(
                row("Population by region"),
                row("Region", "Persons", "Households"),
                row("North", 100, 40),
                row("South", 200, 90),
                row("Source: census of 2006"));

        assertThat(shaped.labels()).containsExactly("B3: A3 B2", "C3: A3 C2", "B4: A4 B2", "C4: A4 C2");
        assertThat(shaped.refused()).isEmpty();
    }

    @Test
    void a_row_of_years_without_label_is_a_header() {
        Shaped shaped = Shaped.of(row(null, 2004, 2005), row("North", 100, 200), row("South", "1 300", "-5"));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
    }

    @Test
    void years_beside_the_head_of_the_stub_are_a_header_where_nothing_else_is() {
        Shaped shaped = Shaped.of(row("Region", 2004, 2005), row("North", 100, 200), row("South", 300, 400));

        assertThat(shaped.labels()).containsExactly("B2: A2 B1", "C2: A2 C1", "B3: A3 B1", "C3: A3 C1");
    }

    @Test
    void years_beside_a_label_under_a_header_may_be_figures() {
        Shaped shaped = Shaped.of(row("Region", "Men", "Women"), row("East", 2004, 2005), row("North", 100, 200));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused())
                .containsExactly(
                        "B2 READINGS_DISAGREE", "C2 READINGS_DISAGREE", "B3 READINGS_DISAGREE", "C3 READINGS_DISAGREE");
    }

    @Test
    void a_merged_label_over_labels_is_their_group() {
        Shaped shaped = Shaped.of(Grids.merged(
                Grids.of(
                        "S",
                        row("Region", "2004", null, "2005", null),
                        row(null, "Men", "Women", "Men", "Women"),
                        row("North", 1, 2, 3, 4),
                        row("South", 5, 6, 7, 8)),
                "B1:C1",
                "D1:E1"));

        assertThat(shaped.labels()).startsWith("B3: A3 B2", "C3: A3 C2", "D3: A3 D2", "E3: A3 E2");
        assertThat(shaped.path("D3")).isEqualTo("A3 D1 D2");
    }

    @Test
    void columns_are_labelled_by_the_lowest_row_of_the_header() {
        Shaped shaped = Shaped.of(
                row("Region", "Area", null, "People", null),
                row(null, "Men", "Women", "Men", "Women"),
                row("North", 1, 2, 3, 4),
                row("South", 5, 6, 7, 8));

        assertThat(shaped.labels()).startsWith("B3: A3 B2", "C3: A3 C2", "D3: A3 D2", "E3: A3 E2");
    }

    @Test
    void one_label_for_two_columns_is_none() {
        Shaped shaped = Shaped.of(Grids.merged(
                Grids.of("S", row("Region", "Persons", null, "Area"), row("North", 1, 2, 3), row("South", 4, 5, 6)),
                "B1:C1"));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).contains("B2 LABEL_SHARED", "C2 LABEL_SHARED", "D2 HEADER_SHIFTED");
    }

    @Test
    void a_label_that_recurs_belongs_to_the_column_left_of_it() {
        Shaped shaped = Shaped.of(
                row("Party", "Votes", "Change", "Seats", "Change"), row("Red", 1, 2, 3, 4), row("Blue", 5, 6, 7, 8));

        assertThat(shaped.labels()).contains("C2: A2 C1", "E2: A2 E1");
    }

    @Test
    void labels_that_all_recur_tell_no_column_apart() {
        Shaped shaped = Shaped.of(
                row("Party", "Men", "Women", "Men", "Women"), row("Red", 1, 2, 3, 4), row("Blue", 5, 6, 7, 8));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).startsWith("B2 LABEL_SHARED", "C2 LABEL_SHARED");
    }

    @Test
    void the_sign_of_a_missing_figure_is_no_header() {
        Shaped shaped = Shaped.of(
                row("Region", "Persons", "Area"), row(null, "-", "km2"), row("North", 1, 2), row("South", 3, 4));

        assertThat(shaped.labels()).containsExactly("C3: A3 C2", "C4: A4 C2");
        assertThat(shaped.refused()).containsExactly("B3 SIGN_IN_HEADER", "B4 SIGN_IN_HEADER");
    }

    @Test
    void a_row_of_missing_figures_under_the_header_is_no_header() {
        Shaped shaped = Shaped.of(
                row("Region", "Persons", "Area"), row("East", "..", ".."), row("North", 1, 2), row("South", 3, 4));

        assertThat(shaped.labels()).containsExactly("B3: A3 B1", "C3: A3 C1", "B4: A4 B1", "C4: A4 C1");
    }

    @Test
    void rising_numbers_head_columns_that_no_words_head() {
        Shaped shaped = Shaped.of(row(null, 5.1, 5.5, 6.2), row("North", 1, 2, 3), row("South", 3, 1, 2));

        assertThat(shaped.labels()).startsWith("B2: A2 B1", "C2: A2 C1", "D2: A2 D1");
    }

    @Test
    void rising_numbers_under_words_are_a_row_without_label() {
        Shaped shaped = Shaped.of(
                row("Region", "Men", "Women", "All"), row(null, 4, 5, 9), row("North", 1, 2, 3), row("South", 3, 3, 6));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).contains("B2 OUTSIDE", "B3 NUMBER_IN_HEADER", "D4 NUMBER_IN_HEADER");
    }

    @Test
    void a_row_that_numbers_the_columns_is_neither_header_nor_figures() {
        Shaped shaped = Shaped.of(
                row("No", "Region", "Men", "Women"),
                row("A", "B", 1, "2=3+6"),
                row("I", "North", 5, 6),
                row("II", "South", 7, 8));

        assertThat(shaped.labels()).containsExactly("C3: A3 B3 C1", "D3: A3 B3 D1", "C4: A4 B4 C1", "D4: A4 B4 D1");
    }

    @Test
    void where_a_column_has_no_label_those_of_the_others_may_have_slid() {
        Shaped shaped = Shaped.of(row("Region", "Men", "Women"), row("North", 1, 2, 3), row("South", 4, 5, 6));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).contains("B2 HEADER_SHIFTED", "C3 HEADER_SHIFTED", "D2 COLUMN_UNLABELLED");
    }

    @Test
    void a_lone_text_over_the_figures_is_a_title() {
        Shaped shaped = Shaped.of(row(null, "in thousands"), row("North", 1, 2), row("South", 4, 5));

        assertThat(shaped.labels()).isEmpty();
        assertThat(shaped.refused()).contains("B2 COLUMN_UNLABELLED", "C3 COLUMN_UNLABELLED");
    }

    @Test
    void words_under_figures_begin_another_table() {
        Shaped shaped = Shaped.of(
                row("Region", "Men", "Women"),
                row("North", 1, 2),
                row("South", 3, 4),
                row("Region", "Births", "Deaths"),
                row("North", 5, 6),
                row("South", 7, 8));

        assertThat(shaped.labels()).contains("B2: A2 B1", "C3: A3 C1", "B5: A5 B4", "C6: A6 C4");
    }

    @Test
    void years_without_label_under_figures_begin_another_table() {
        Shaped shaped = Shaped.of(
                row(null, 2004, 2005),
                row("North", 1, 2),
                row("South", 3, 4),
                row(null, 2006, 2007),
                row("North", 5, 6));

        assertThat(shaped.labels()).contains("B2: A2 B1", "C3: A3 C1", "B5: A5 B4", "C5: A5 C4");
    }
}
