package vn.cocau.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.AT_2010;
import static vn.cocau.cube.Fixtures.at;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.in;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.output;
import static vn.cocau.cube.Fixtures.said;
import static vn.cocau.cube.Fixtures.valueAdded;
import static vn.cocau.cube.Provinces.profile;
import static vn.cocau.cube.Provinces.province;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

class CubeTest {

    private static final Period Y2022 = Period.ofYear(2022);

    private static Answer official(Item item, Observation... observations) {
        return cube(province("X", "Y"), observations).official().level(item, PriceBasis.CURRENT, Y2022);
    }

    private static Answer districts(Item item, Observation... observations) {
        return cube(province("X", "Y"), observations).sumOfDistricts().level(item, PriceBasis.CURRENT, Y2022);
    }

    private static Amount amount(Answer answer) {
        assertThat(answer).isInstanceOf(Amount.class);
        return (Amount) answer;
    }

    private static Absent absent(Answer answer) {
        assertThat(answer).isInstanceOf(Absent.class);
        return (Absent) answer;
    }

    @Test
    void a_million_and_a_billion_become_the_profile_unit_exactly() {
        Unit million = new Unit("VND", 6);
        assertThat(amount(official(A, in(million, level("P", A, 2022, "11894986.5"))))
                        .value())
                .isEqualByComparingTo("11894.9865");
    }

    /** A province whose divisions of agriculture are fishing and the rest, with forestry apart or not. */
    private static Answer agriculture(Observation... observations) {
        Item farming = valueAdded("A01");
        Item fishing = valueAdded("A03");
        Profile profile = profile(
                Fixtures.BILLION,
                List.of(),
                List.of(
                        new Partition(A, List.of(farming, fishing)),
                        new Partition(A, List.of(farming, fishing, valueAdded("A02")))),
                "X");
        return cube(profile, observations).official().level(A, PriceBasis.CURRENT, Y2022);
    }

    @Test
    void the_wider_of_two_sets_of_parts_is_summed_where_its_other_part_is_told() {
        Observation farming = level("P", valueAdded("A01"), 2022, "7");
        Observation fishing = level("P", valueAdded("A03"), 2022, "2");
        Observation forestry = level("P", valueAdded("A02"), 2022, "1");
        assertThat(amount(agriculture(farming, fishing)).value()).isEqualByComparingTo("9");
        assertThat(amount(agriculture(farming, fishing, forestry)).value()).isEqualByComparingTo("10");
        assertThat(absent(agriculture(farming, fishing, forestry.withStatus(ObservationStatus.WITHHELD)))
                        .reason())
                .isEqualTo(Reason.INCONSISTENT);
    }

    @Test
    void another_currency_is_refused() {
        Absent dollars = absent(official(A, in(new Unit("USD", 6), level("P", A, 2022, "5"))));
        assertThat(dollars.reason()).isEqualTo(Reason.CONCEPT_MISMATCH);
        assertThat(dollars.terms()).hasSize(1);
    }

    @Test
    void the_firmest_stage_wins_and_a_plan_is_no_figure() {
        Observation printed = level("P", A, 2022, "3");
        Amount firmest = amount(official(
                A,
                at(Stage.PLAN, level("P", A, 2022, "9")),
                at(Stage.ESTIMATE, level("P", A, 2022, "1")),
                at(Stage.PRELIMINARY, printed)));
        assertThat(firmest.value()).isEqualByComparingTo("3");
        assertThat(firmest.stage()).isEqualTo(Stage.PRELIMINARY);
        assertThat(official(A, at(Stage.PLAN, printed)).isNothing()).isTrue();
    }

    @Test
    void the_same_figure_twice_is_taken_as_withheld_first_and_as_precisely_printed_second() {
        Observation whole = level("P", A, 2022, "3");
        Observation precise = level("P", A, 2022, "3.14");
        assertThat(amount(official(A, whole, precise)).value()).isEqualByComparingTo("3.14");
        assertThat(absent(official(
                                A,
                                precise.withStatus(ObservationStatus.NORMAL),
                                whole.withStatus(ObservationStatus.WITHHELD)))
                        .reason())
                .isEqualTo(Reason.INCONSISTENT);
    }

    @Test
    void districts_add_up() {
        Amount sum = amount(districts(A, level("X", A, 2022, "1.5"), at(Stage.ESTIMATE, level("Y", A, 2022, "2"))));
        assertThat(sum.value()).isEqualByComparingTo("3.5");
        assertThat(sum.stage()).isEqualTo(Stage.ESTIMATE);
        assertThat(sum.terms())
                .extracting(term -> term.observation().place().file())
                .containsExactly("X.xlsx", "Y.xlsx");
        assertThat(sum.terms()).extracting(Term::coefficient).containsOnly(BigDecimal.ONE);
    }

    @Test
    void a_district_that_never_reported_makes_the_sum_incomplete() {
        assertThat(absent(districts(A, level("X", A, 2022, "1.5"))).reason()).isEqualTo(Reason.INCOMPLETE_COVERAGE);
        assertThat(districts(A, level("P", A, 2022, "1.5")).isNothing()).isTrue();
    }

    @Test
    void an_unusable_district_says_why_and_is_named() {
        Map<ObservationStatus, Reason> reasons = Map.of(
                ObservationStatus.WITHHELD, Reason.INCONSISTENT,
                ObservationStatus.CONFLICTING, Reason.CONFLICT,
                ObservationStatus.SUPPRESSED, Reason.SUPPRESSED,
                ObservationStatus.NOT_COLLECTED, Reason.INCOMPLETE_COVERAGE);
        reasons.forEach((status, reason) -> {
            Absent sum = absent(districts(
                    A, level("X", A, 2022, "1.5"), level("Y", A, 2022, "2").withStatus(status)));
            assertThat(sum.reason()).as(status.name()).isEqualTo(reason);
            assertThat(sum.terms())
                    .extracting(term -> term.observation().place().file())
                    .containsExactly("Y.xlsx");
        });
    }

    @Test
    void a_dash_is_a_zero() {
        Observation dash = level("Y", A, 2022, null).withStatus(ObservationStatus.STRUCTURAL_ZERO);
        assertThat(amount(districts(A, level("X", A, 2022, "1.5"), dash)).value())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void flags_are_inherited() {
        Amount sum = amount(districts(
                A,
                said(Evidence.ILLUSTRATIVE, level("X", A, 2022, "1")),
                said(Evidence.HIDDEN, level("Y", A, 2022, "2")).withStatus(ObservationStatus.INCONSISTENT)));
        assertThat(sum.flags()).isEqualTo(Set.of(Flag.ILLUSTRATIVE, Flag.HIDDEN, Flag.INCONSISTENT));
    }

    @Test
    void constant_prices_of_another_base_year_are_another_series() {
        Cube cube = cube(province("X"), level("X", A, AT_2010, 2022, "5"));
        assertThat(amount(cube.sumOfDistricts().level(A, AT_2010, Y2022)).value())
                .isEqualByComparingTo("5");
        assertThat(cube.sumOfDistricts()
                        .level(A, PriceBasis.constant(1994), Y2022)
                        .isNothing())
                .isTrue();
    }

    @Test
    void coverage_tells_who_reported_and_who_did_not() {
        Cube cube = cube(
                province("X", "Y", "Z"),
                level("X", A, 2022, "1"),
                level("X", output("A"), 2022, "2"),
                level("Y", A, 2021, "1"),
                level("Z", A, 2022, "1").withStatus(ObservationStatus.WITHHELD));
        Coverage coverage = cube.coverage(Y2022);
        assertThat(coverage.reported()).containsExactly(new TerritoryCode("X"));
        assertThat(coverage.missing()).containsExactly(new TerritoryCode("Y"), new TerritoryCode("Z"));
        assertThat(coverage.complete()).isFalse();
    }
}
