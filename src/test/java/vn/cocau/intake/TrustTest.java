package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.level;
import static vn.cocau.Literal.share;
import static vn.cocau.intake.Folder.report;
import static vn.cocau.observation.Evidence.CONVENTION;
import static vn.cocau.observation.Evidence.DEFLATOR;
import static vn.cocau.observation.Evidence.EXACT_IDENTITY;
import static vn.cocau.observation.Evidence.TAUTOLOGY;
import static vn.cocau.observation.Trust.ANCHORED;
import static vn.cocau.observation.Trust.VERIFIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.Literal;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.observation.Trust;

/** In the literal profile a district's value added lies between 1,000 and 100,000 billion; all here is below but the totals. */
class TrustTest {

    @Test
    void an_identity_alone_does_not_confirm_the_unit() {
        assertThat(alone(level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY))).isEqualTo(ANCHORED);
    }

    @Test
    void the_base_year_confirms_the_unit() {
        assertThat(alone(level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY, DEFLATOR)))
                .isEqualTo(VERIFIED);
    }

    @Test
    void a_total_over_its_parts_by_formula_is_no_identity() {
        assertThat(alone(level("D1", "A", 2021, "10").evidence(TAUTOLOGY, DEFLATOR)))
                .isEqualTo(ANCHORED);
    }

    @Test
    void what_a_convention_supplied_stays_anchored() {
        assertThat(alone(level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY, DEFLATOR, CONVENTION)))
                .isEqualTo(ANCHORED);
    }

    @Test
    void what_contradicts_its_table_stays_anchored() {
        assertThat(alone(level("D1", "A", 2021, "10")
                        .evidence(EXACT_IDENTITY, DEFLATOR)
                        .status(ObservationStatus.INCONSISTENT)))
                .isEqualTo(ANCHORED);
    }

    @Test
    void that_shares_are_100_together_does_not_say_whose_they_are() {
        assertThat(alone(share("D1", "A", 2021, "41.2").evidence(EXACT_IDENTITY)))
                .isEqualTo(ANCHORED);
    }

    @Test
    void a_total_within_its_band_confirms_the_percentages_of_its_year() {
        Submission district = report(
                "a.xlsx#a",
                "D1",
                "VA",
                2021,
                share("D1", "A", 2021, "41.2").evidence(EXACT_IDENTITY),
                level("D1", "_T", 2021, "5000"),
                share("D1", "A", 2022, "41.2").evidence(EXACT_IDENTITY));

        assertThat(trust(new Folder().put(district), 1)).isEqualTo(VERIFIED);
        assertThat(trust(new Folder().put(district), 2)).isEqualTo(ANCHORED);
    }

    @Test
    void a_total_within_its_band_confirms_the_parts_on_its_sheet() {
        Submission district = report(
                "a.xlsx#a",
                "D1",
                "VA",
                2021,
                level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY),
                level("D1", "_T", 2021, "5000").evidence(EXACT_IDENTITY),
                level("D1", "A", 2022, "10").evidence(EXACT_IDENTITY));

        assertThat(trust(new Folder().put(district), 0)).isEqualTo(VERIFIED);
        assertThat(trust(new Folder().put(district), 1))
                .as("the total of 2021 says nothing of 2022")
                .isEqualTo(ANCHORED);
    }

    @Test
    void a_total_a_thousand_times_too_large_confirms_nothing() {
        Submission district = report(
                "a.xlsx#a",
                "D1",
                "VA",
                2021,
                level("D1", "A", 2021, "10000").evidence(EXACT_IDENTITY),
                level("D1", "_T", 2021, "5000000").evidence(EXACT_IDENTITY));

        assertThat(trust(new Folder().put(district), 0)).isEqualTo(ANCHORED);
    }

    @Test
    void a_band_that_holds_the_total_in_two_units_does_not_tell_which() {
        Submission district = report(
                "a.xlsx#a",
                "D1",
                "GO",
                2021,
                level("D1", "A", 2021, "10").measure(Measure.GROSS_OUTPUT).evidence(EXACT_IDENTITY),
                level("D1", "_T", 2021, "5000").measure(Measure.GROSS_OUTPUT).evidence(EXACT_IDENTITY));

        assertThat(trust(new Folder().put(district), 0)).isEqualTo(ANCHORED);
    }

    @Test
    void an_earlier_edition_confirms_the_same_and_the_neighbouring_years() {
        Submission older = report("a#1", "D1", "VA", 2020, level("D1", "A", 2020, "8"), level("D1", "A", 2019, "7"));
        Submission newer = report(
                "b#2",
                "D1",
                "VA",
                2022,
                level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY),
                level("D1", "A", 2022, "10").evidence(EXACT_IDENTITY),
                level("D1", "A", 2018, "6").evidence(EXACT_IDENTITY),
                level("D1", "A", 2020, "8.1").evidence(EXACT_IDENTITY));
        Folder folder = new Folder().put(older).put(newer).night();

        assertThat(verifiedYears(folder)).containsExactly("2018", "2020", "2021");
    }

    @Test
    void an_earlier_edition_of_another_magnitude_confirms_nothing_and_a_later_one_neither() {
        Folder jump = new Folder()
                .put(report("a#1", "D1", "VA", 2020, level("D1", "A", 2020, "8")))
                .put(report(
                        "b#2", "D1", "VA", 2021, level("D1", "A", 2021, "8000").evidence(EXACT_IDENTITY)))
                .night();
        Folder later = new Folder()
                .put(report("a#1", "D1", "VA", 2020, level("D1", "A", 2020, "8").evidence(EXACT_IDENTITY)))
                .put(report("b#2", "D1", "VA", 2021, level("D1", "A", 2021, "9")))
                .night();

        assertThat(verifiedYears(jump)).isEmpty();
        assertThat(verifiedYears(later)).isEmpty();
    }

    @Test
    void an_equal_figure_in_another_file_confirms_the_unit_but_not_in_a_copy_of_the_same_bytes() {
        Literal figure = level("D1", "A", 2021, "10").evidence(EXACT_IDENTITY);
        Folder sibling = new Folder()
                .put(report("a#1", "D1", "VA", 2021, figure))
                .put(report("b#2", "D1", "other", 2021, level("D1", "A", 2021, "10")))
                .night();
        Folder copy = new Folder()
                .put(report("a#1", "D1", "VA", 2021, figure))
                .put(report("b#1", "D1", "other", 2021, figure))
                .night();

        assertThat(verifiedYears(sibling)).containsExactly("2021");
        assertThat(verifiedYears(copy)).isEmpty();
    }

    @Test
    void the_official_total_confirms_districts_that_add_up_to_it() {
        assertThat(verifiedDistricts("60.3")).containsExactly("D1", "D2", "D3");
    }

    @Test
    void an_official_total_confirms_no_district_smaller_than_ten_times_the_gap() {
        assertThat(verifiedDistricts("61.5")).containsExactly("D1", "D2");
    }

    @Test
    void an_official_total_far_away_confirms_nothing() {
        assertThat(verifiedDistricts("70")).isEmpty();
    }

    private static List<String> verifiedDistricts(String official) {
        Folder folder = new Folder()
                .put(report(
                        "1#1", "D1", "VA", 2021, level("D1", "A", 2021, "30").evidence(EXACT_IDENTITY)))
                .put(report(
                        "2#2", "D2", "VA", 2021, level("D2", "A", 2021, "20").evidence(EXACT_IDENTITY)))
                .put(report(
                        "3#3", "D3", "VA", 2021, level("D3", "A", 2021, "10").evidence(EXACT_IDENTITY)))
                .put(report("p#p", "P", "VA", 2021, level("P", "A", 2021, official)))
                .night();
        return folder.current().observations().stream()
                .filter(each -> each.trust() == VERIFIED)
                .map(each -> each.key().series().territory().value())
                .toList();
    }

    private static List<String> verifiedYears(Folder folder) {
        return folder.current().observations().stream()
                .filter(each -> each.trust() == VERIFIED)
                .map(each -> each.key().period().toString())
                .toList();
    }

    private static Trust alone(Literal figure) {
        return trust(new Folder().put(report("a#1", "D1", "VA", 2021, figure)), 0);
    }

    private static Trust trust(Folder folder, int index) {
        return folder.night().current().observations().get(index).trust();
    }
}
