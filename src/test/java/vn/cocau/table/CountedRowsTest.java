package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.sheet;
import static vn.cocau.table.Tables.underYears;

import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** Rows that are counted: codes written directly before a label, and lists of details below a row. */
class CountedRowsTest {

    private static final Profile JAWA_TIMUR = Profiles.load("id-jawa-timur");
    private static final String FILE = "PDRB Harga Konstan 2010 Per Lapangan Usaha Jawa Timur.xlsx";
    private static final Object[] HEAD = row("Lapangan Usaha", 2021, 2022);
    private static final Object[] MINING = row("Pertambangan dan Penggalian", 50.5, 60.5);

    @Test
    void a_section_written_before_its_label_confirms_it() {
        Recognised read = industries(
                HEAD,
                row("APertanian, Kehutanan, dan Perikanan", 10, 11),
                row("M,NJasa Perusahaan", 20, 21),
                row("R,S,T,UJasa Lainnya", 30, 31));

        assertThat(read.figures())
                .startsWith("B2 35/B1G/A/LEVEL/CONSTANT:2010/2021/FINAL = 10 IDR:9")
                .contains(
                        "B3 35/B1G/MTN/LEVEL/CONSTANT:2010/2021/FINAL = 20 IDR:9",
                        "C4 35/B1G/RTU/LEVEL/CONSTANT:2010/2022/FINAL = 31 IDR:9")
                .hasSize(6);
        assertThat(read.at("B3").evidence()).contains(Evidence.DOUBLE_LABEL);
    }

    @Test
    void a_section_written_before_the_label_of_another_refuses_the_row_by_name() {
        Recognised read = industries(
                HEAD, row("BPertanian, Kehutanan, dan Perikanan", 10, 11), row("MJasa Perusahaan", 20, 21), MINING);

        assertThat(read.figures()).hasSize(2);
        assertThat(read.codes()).containsExactly(FindingCode.LABEL_AMBIGUOUS, FindingCode.LABEL_AMBIGUOUS);
        assertThat(read.english())
                .anySatisfy(sentence -> assertThat(sentence).contains("A2").contains("B / A"))
                .anySatisfy(sentence -> assertThat(sentence).contains("A3").contains("M / MTN"));
    }

    @Test
    void a_section_may_stand_before_the_label_of_a_column_too() {
        Recognised read = Recognised.of(
                JAWA_TIMUR,
                "PDRB ADHB Tetangga 2023.xlsx",
                sheet(
                        row("Kabupaten/Kota", "KJasa Keuangan dan Asuransi", "KReal Estat"),
                        row("Malang", 10, 11),
                        row("Kota Malang", 20, 21)));

        assertThat(read.figures())
                .containsExactly(
                        "B2 3507/B1G/K/LEVEL/CURRENT/2023/FINAL = 10 IDR:9",
                        "B3 3573/B1G/K/LEVEL/CURRENT/2023/FINAL = 20 IDR:9");
        assertThat(read.english())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("K / L"));
    }

    @Test
    void a_number_before_a_label_only_counts_it() {
        Recognised read = industries(HEAD, row("1Konstruksi", 10, 11), row("2Jasa Pendidikan", 20, 21));

        assertThat(read.figures())
                .startsWith("B2 35/B1G/F/LEVEL/CONSTANT:2010/2021/FINAL = 10 IDR:9")
                .hasSize(4);
    }

    @Test
    void a_word_that_begins_with_a_section_letter_is_left_whole() {
        assertThat(industries(HEAD, row("CKontruksi", 10, 11), row("DKonstruksi", 12, 13), MINING)
                        .figures())
                .hasSize(2);
        assertThat(industries(HEAD, row("12Tahun 2021", 10, 11), MINING).figures())
                .hasSize(2);
    }

    @Test
    void numbers_below_a_section_and_letters_below_numbers_that_add_up_are_its_details() {
        Recognised read = industries(
                HEAD,
                MINING,
                row("1Minyak", 30.2, 40.2),
                row("a. Lepas pantai", 10.1, 15.1),
                row("b. Darat", 20.1, 25.1),
                row("2Lainnya", 20.3, 20.3),
                row("Konstruksi", 7, 8));

        assertThat(read.ledger()).isEqualTo("14 = 4 read + 8 checked + 0 refused + 2 labels + 0 outside");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void details_that_miss_their_row_in_one_column_stay_refused_with_all_below_them() {
        Recognised read = industries(
                HEAD,
                MINING,
                row("1Minyak", 30.2, 40.2),
                row("a. Lepas pantai", 10.1, 15.1),
                row("b. Darat", 20.1, 25.1),
                row("2Lainnya", 20.3, 21.3),
                row("Konstruksi", 7, 8));
        assertThat(read.ledger()).isEqualTo("14 = 4 read + 0 checked + 8 refused + 2 labels + 0 outside");

        Recognised below = industries(
                HEAD,
                MINING,
                row("1Minyak", 30.2, 40.2),
                row("a. Lepas pantai", 10.1, 15.1),
                row("b. Darat", 20.1, 26.1),
                row("2Lainnya", 20.3, 20.3));
        assertThat(below.ledger()).isEqualTo("12 = 2 read + 4 checked + 4 refused + 2 labels + 0 outside");
    }

    @Test
    void rows_that_are_not_counted_on_from_one_are_no_list_of_details() {
        Recognised read = industries(HEAD, MINING, row("1Minyak", 30.2, 40.2), row("3Lainnya", 20.3, 20.3));
        assertThat(read.ledger()).isEqualTo("8 = 2 read + 0 checked + 4 refused + 2 labels + 0 outside");

        Recognised siblings = industries(
                HEAD, row("1. Konstruksi", 50.5, 60.5), row("2. Minyak", 30.2, 40.2), row("3. Lainnya", 20.3, 20.3));
        assertThat(siblings.ledger()).isEqualTo("8 = 2 read + 0 checked + 4 refused + 2 labels + 0 outside");
    }

    @Test
    void counted_rows_below_what_the_classification_divides_may_be_its_parts_and_stay_refused() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", 100, 110),
                row("1. Nông, lâm nghiệp và thủy sảm", 20, 22),
                row("2. Công ngiệp và xây dựng", 30, 33),
                row("3. Dich vụu", 50, 55)));

        assertThat(read.ledger()).isEqualTo("10 = 2 read + 0 checked + 6 refused + 2 labels + 0 outside");
    }

    @Test
    void an_item_without_figures_between_items_that_are_not_understood_heads_nothing() {
        Recognised read = industries(
                HEAD,
                MINING,
                row("1Minyak", 30.2, 40.2),
                row("2Batubara"),
                row("3Lainnya", 20.3, 20.3),
                row("Konstruksi", 7, 8));

        assertThat(read.ledger()).isEqualTo("10 = 4 read + 4 checked + 0 refused + 2 labels + 0 outside");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void a_line_without_figures_that_is_not_understood_holds_for_the_rows_below_it_where_those_beside_it_are() {
        Recognised read = Recognised.of(underYears(
                row("1. Nông, lâm nghiệp và thủy sản", 20, 22), row("2. Giá cố đnh 2010"), row("3. Dịch vụ", 50, 55)));

        assertThat(read.figures()).hasSize(2);
        assertThat(read.ledger()).isEqualTo("6 = 2 read + 0 checked + 2 refused + 2 labels + 0 outside");
    }

    private static Recognised industries(Object[]... rows) {
        return Recognised.of(JAWA_TIMUR, FILE, sheet(rows));
    }
}
