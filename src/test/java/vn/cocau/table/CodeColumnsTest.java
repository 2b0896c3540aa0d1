package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.table.Tables.sheet;

import org.junit.jupiter.api.Test;
import vn.cocau.grid.Grids;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** Codes in a stub, whose meaning the profile lists, beside the names of the same things. */
class CodeColumnsTest {

    private static final Profile UNITED_STATES = Profiles.load("us-counties");
    private static final Profile UNITED_KINGDOM = Profiles.load("uk-itl");
    private static final Object[] HEAD =
            Grids.row("GeoFIPS", "GeoName", "Region", "TableName", "LineCode", "Description", "Unit", "2020", "2021");
    private static final Object[] ITL_HEAD =
            Grids.row("ITL region code", "ITL region name", "SIC07 code", "SIC07 description", "2020", "2021");
    private static final String ITL_FILE = "Table 1c ITL1 UK current price estimates pounds million.csv";

    @Test
    void a_table_code_says_measure_and_prices_and_a_name_with_its_code_is_labelled_twice() {
        Recognised recognised = counties(
                HEAD,
                Grids.row(
                        "10001", "Kent, DE", "2", "CAGDP2", "11", "Construction", "Thousands of dollars", "7", "(D)"));
        assertThat(recognised.figures())
                .containsExactly(
                        "H2 10001/B1G/L11/LEVEL/CURRENT/2020/FINAL = 7 USD:3",
                        "I2 10001/B1G/L11/LEVEL/CURRENT/2021/FINAL = - USD:3 SUPPRESSED");
        assertThat(recognised.at("H2").evidence()).contains(Evidence.DOUBLE_LABEL);
        assertThat(recognised.ledger()).isEqualTo("7 = 2 read + 0 checked + 0 refused + 5 labels + 0 outside");
    }

    @Test
    void a_code_that_names_something_else_than_the_name_beside_it_refuses_its_row() {
        Recognised recognised = counties(
                HEAD,
                Grids.row("10003", "Kent, DE", "2", "CAGDP2", "11", "Construction", "Thousands of dollars", "7", "8"),
                Grids.row("10001", "Kent, DE", "2", "CAGDP2", "12", "Construction", "Thousands of dollars", "7", "8"),
                Grids.row(
                        "10005", "Sussex, DE", "2", "CAGDP2", "11", "Construction", "Thousands of dollars", "7", "8"));
        assertThat(recognised.figures())
                .containsExactly(
                        "H4 10005/B1G/L11/LEVEL/CURRENT/2020/FINAL = 7 USD:3",
                        "I4 10005/B1G/L11/LEVEL/CURRENT/2021/FINAL = 8 USD:3");
        assertThat(recognised.english())
                .anySatisfy(sentence -> assertThat(sentence).contains("10003 / 10001"))
                .anySatisfy(sentence -> assertThat(sentence).contains("L12 / L11"));
    }

    @Test
    void a_code_that_the_profile_does_not_list_refuses_its_row_alone() {
        Recognised recognised = counties(
                HEAD,
                Grids.row("10999", "Kent, DE", "2", "CAGDP2", "11", "Construction", "Thousands of dollars", "7", "8"),
                Grids.row(
                        "10005", "Sussex, DE", "2", "CAGDP2", "11", "Construction", "Thousands of dollars", "7", "8"));
        assertThat(recognised.figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure).contains("10005/"));
        assertThat(recognised.english())
                .anySatisfy(sentence -> assertThat(sentence).contains("10999"));
    }

    @Test
    void another_table_of_the_office_is_not_read_as_this_one() {
        Recognised recognised = counties(
                HEAD,
                Grids.row("10001", "Kent, DE", "2", "CAGDP9", "11", "Construction", "Thousands of dollars", "7", "8"));
        assertThat(recognised.figures()).isEmpty();
    }

    @Test
    void the_code_tells_which_of_two_territories_of_one_name_is_meant() {
        Recognised recognised = Recognised.of(
                UNITED_KINGDOM,
                ITL_FILE,
                sheet(
                        ITL_HEAD,
                        Grids.row("TLG", "West Midlands", "Total", "All industries", "150,000", "160,000"),
                        Grids.row("TLG3", "West Midlands", "Total", "All industries", "70,000", "75,000"),
                        Grids.row(
                                "TLK3", "Cornwall and Isles of Scilly", "Total", "All industries", "10,500", "11,000"),
                        Grids.row("TLG31", "West Midlands", "Total", "All industries", "30,000", "31,000")));
        assertThat(recognised.figures())
                .containsExactly(
                        "E2 TLG/B1G/_T/LEVEL/CURRENT/2020/FINAL = 150000 GBP:6",
                        "F2 TLG/B1G/_T/LEVEL/CURRENT/2021/FINAL = 160000 GBP:6",
                        "E3 TLG3/B1G/_T/LEVEL/CURRENT/2020/FINAL = 70000 GBP:6",
                        "F3 TLG3/B1G/_T/LEVEL/CURRENT/2021/FINAL = 75000 GBP:6",
                        "E4 TLK3/B1G/_T/LEVEL/CURRENT/2020/FINAL = 10500 GBP:6",
                        "F4 TLK3/B1G/_T/LEVEL/CURRENT/2021/FINAL = 11000 GBP:6");
    }

    @Test
    void without_its_code_a_name_that_two_territories_bear_is_refused() {
        Recognised recognised = Recognised.of(
                UNITED_KINGDOM,
                ITL_FILE,
                sheet(
                        Grids.row("ITL region name", "SIC07 description", "2020", "2021"),
                        Grids.row("West Midlands", "All industries", "150,000", "160,000"),
                        Grids.row("London", "All industries", "450,000", "487,437")));
        assertThat(recognised.figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure).contains("TLI/"));
    }

    @Test
    void a_part_below_zero_lets_others_exceed_their_whole_where_the_sum_holds() {
        Recognised recognised = Recognised.of(
                UNITED_KINGDOM,
                ITL_FILE,
                sheet(
                        ITL_HEAD,
                        Grids.row("TLH22", "x", "H (49-53)", "Transportation and storage", "66", "70"),
                        Grids.row("TLI", "London", "H (49-53)", "Transportation and storage", "66", "70"),
                        Grids.row("TLI", "London", "49-51", "Land, water and air transport", "-165", "10"),
                        Grids.row("TLI", "London", "52", "Warehousing and transport support activities", "97", "40"),
                        Grids.row("TLI", "London", "53", "Postal and courier activities", "134", "20")));
        assertThat(recognised.figures()).hasSize(8);
        assertThat(recognised.english())
                .noneSatisfy(sentence -> assertThat(sentence).contains("part of"));
    }

    private static Recognised counties(Object[]... rows) {
        return Recognised.of(UNITED_STATES, "CAGDP2_DE_2001_2021.csv", sheet(rows));
    }
}
