package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** What is taken off a total, printed with its minus and without. */
class DeductionSignsTest {

    private static final Profile KENYA = Profiles.load("ke-counties");
    private static final String FILE = "gcp-economic-activity-2019.csv";

    @Test
    void a_deduction_without_its_minus_is_negative_where_the_sums_say_so() {
        Recognised read = read("10000", "9900", "19890", "29880");

        assertThat(read.at("E2").amount()).isEqualByComparingTo("-100");
        assertThat(read.codes()).containsExactly(FindingCode.DEDUCTION_WITHOUT_MINUS);
        assertThat(read.english())
                .containsExactly(
                        FILE + " › S!E2: expected -100, since it is taken off the total but found 100 without a"
                                + " minus. Read as negative, as the table's own sums require, in 3 cells: E2, E3, E4. Nothing needs"
                                + " to be done; a minus would make it plain.");
    }

    @Test
    void a_deduction_that_the_sums_add_is_read_as_printed() {
        Recognised read = read("10000", "10100", "20110", "30120");

        assertThat(read.at("E2").amount()).isEqualByComparingTo("100");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void without_a_total_the_sign_is_refused_by_name() {
        Recognised read = Recognised.of(
                KENYA,
                FILE,
                Tables.sheet(row("County", "Agriculture, forestry and fishing", "FISIM"), row("Mombasa", 10000, 100)));

        assertThat(read.codes()).containsExactly(FindingCode.DEDUCTION_SIGN_AMBIGUOUS);
        assertThat(read.figures()).containsExactly("B2 001/B1G/A/LEVEL/CURRENT/2019/FINAL = 10000 KES:6");
    }

    /** Three counties with sectors that add up to {@code sum}, twice and three times it. */
    private static Recognised read(String sum, String first, String second, String third) {
        List<String> counties = List.of("Mombasa", "Kwale", "Kilifi");
        List<String> totals = List.of(first, second, third);
        Object[][] rows = new Object[4][];
        rows[0] = row(
                "County", "Agriculture, forestry and fishing", "Industry and construction", "Services", "FISIM", "GCP");
        for (int i = 0; i < counties.size(); i++) {
            int whole = Integer.parseInt(sum) * (i + 1);
            rows[i + 1] = row(counties.get(i), whole - 5000, 2000, 3000, 100 + 10 * i, Integer.parseInt(totals.get(i)));
        }
        return Recognised.of(KENYA, FILE, Tables.sheet(rows));
    }
}
