package vn.cocau.metric.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Reason;

/** Values of packages and textbooks that the reference file does not hold, and what each formula is not defined for. */
class IndicesTest {

    private static final double EXACT = 1e-9;

    /** Five districts by five sectors, from the documentation of EconGeo. */
    private static final List<Parts> DISTRICTS = List.of(
            Parts.of(100, 0, 0, 0, 0),
            Parts.of(0, 15, 5, 70, 10),
            Parts.of(0, 20, 10, 20, 50),
            Parts.of(0, 25, 30, 5, 40),
            Parts.of(0, 40, 55, 5, 0));

    private static final Parts ALL = Parts.of(100, 100, 100, 100, 100);

    /** Product in billion euro and average population of the German Länder in 2015. */
    private static final Parts LAENDER = Parts.of(
            460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22,
            85.61, 56.81);

    private static final Parts PEOPLE = Parts.of(
            10879618, 12843514, 3520031, 2484826, 671489, 1787408, 6176172, 1612362, 7926599, 17865516, 4052803, 995597,
            4084851, 2245470, 2858714, 2170714);

    private static double value(FormulaResult result) {
        return Objects.requireNonNull(result.value(), String.valueOf(result.reason()))
                .doubleValue();
    }

    private static void assertValue(FormulaResult result, double expected) {
        assertThat(value(result)).isCloseTo(expected, within(EXACT));
    }

    private static void assertUndefined(FormulaResult result, Reason reason) {
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.value()).isNull();
    }

    @Test
    void m21_location_quotients_of_a_district() {
        assertThat(LocationQuotient.all(DISTRICTS.get(1), ALL).stream())
                .usingElementComparator((one, other) -> Math.abs(one - other) < EXACT ? 0 : 1)
                .containsExactly(0.0, 0.75, 0.25, 3.5, 0.5);
        assertUndefined(LocationQuotient.of(0, 10, 0, 100), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m22_concentration_of_districts() {
        assertThat(DISTRICTS.subList(1, 5).stream().map(Herfindahl::index).map(IndicesTest::value))
                .usingElementComparator((one, other) -> Math.abs(one - other) < EXACT ? 0 : 1)
                .containsExactly(0.525, 0.34, 0.315, 0.465);
        assertValue(Herfindahl.index(Parts.of(5)), 1);
        assertUndefined(Herfindahl.normalised(Parts.of(5)), Reason.ZERO_DENOMINATOR);
        assertUndefined(Herfindahl.index(Parts.of(5, -1)), Reason.NEGATIVE_BASE);
        assertUndefined(Herfindahl.index(Parts.of(0, 0)), Reason.ZERO_DENOMINATOR);
        assertUndefined(Herfindahl.equivalentNumber(Parts.of()), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m23_a_part_of_zero_adds_nothing_to_entropy() {
        assertValue(Entropy.nats(Parts.of(50, 50, 0)), Math.log(2));
        assertValue(Entropy.bits(Parts.of(50, 50, 0)), 1);
        assertValue(Entropy.normalised(Parts.of(50, 50, 0)), Math.log(2) / Math.log(3));
        assertValue(Entropy.effectiveNumber(Parts.of(50, 50, 0)), 2);
        assertUndefined(Entropy.normalised(Parts.of(50)), Reason.ZERO_DENOMINATOR);
        assertUndefined(Entropy.nats(Parts.of(-1, 2)), Reason.NEGATIVE_BASE);
    }

    @Test
    void m24_and_m25_structures_without_anything_in_common() {
        Parts one = Parts.of(20, 10, 70, 0, 0);
        Parts other = Parts.of(0, 0, 0, 60, 40);
        assertValue(Specialisation.krugman(one, other), 2);
        assertValue(Specialisation.hoover(one, other), 1);
        assertUndefined(Specialisation.krugman(one, Parts.of(0, 0, 0, 0, 0)), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m26_and_m30_are_undefined_at_their_poles() {
        assertValue(Specialisation.hachman(ALL, ALL), 1);
        assertUndefined(Specialisation.hachman(ALL, DISTRICTS.get(0)), Reason.ZERO_DENOMINATOR);
        assertUndefined(Specialisation.relativeDiversity(ALL, ALL), Reason.ZERO_DENOMINATOR);
        assertValue(Specialisation.relativeDiversity(DISTRICTS.get(2), ALL), 1 / 0.6);
    }

    @Test
    void m27_and_m28_gini_of_quotients() {
        assertValue(
                Gini.ofQuotients(Parts.of(700, 600, 500, 10000, 40000), Parts.of(30000, 15000, 10000, 60000, 50000)),
                0.622222222222222);
        Parts firstSector = Parts.of(100, 0, 0, 0, 0);
        assertValue(Gini.ofQuotients(firstSector, ALL), 0.8);
        assertUndefined(Gini.ofQuotients(ALL, firstSector), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m29_gdp_against_population() {
        assertValue(Disparity.hoover(Parts.of(0, 10, 10, 30, 50), Parts.of(10, 15, 20, 25, 30)), 0.25);
    }

    @Test
    void m32_and_m33_zeros() {
        assertValue(Theil.t(Parts.of(0, 0, 0, 10, 10, 10)), Math.log(2));
        assertUndefined(Theil.l(Parts.of(0, 1)), Reason.NON_POSITIVE_LOG);
        assertUndefined(Theil.t(Parts.of(-1, 2)), Reason.NEGATIVE_BASE);
        assertUndefined(Theil.weighted(Parts.of(1, 2), Parts.of(0, 1)), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m36_variation_of_product_per_head() {
        Parts perHead = Parts.generate(LAENDER.count(), i -> LAENDER.get(i) / PEOPLE.get(i));
        assertThat(value(Disparity.variation(perHead))).isCloseTo(0.268405517281, within(1e-11));
        assertThat(value(Disparity.sampleVariation(perHead))).isCloseTo(0.277208026256, within(1e-11));
        assertValue(Disparity.range(Parts.of(2, 5, 10)), 5);
        assertUndefined(Disparity.range(Parts.of(0, 5)), Reason.ZERO_DENOMINATOR);
        assertUndefined(Disparity.sampleVariation(Parts.of(5)), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m37_atkinson() {
        Parts tenToFifty = Parts.of(10, 20, 30, 40, 50);
        assertThat(value(Atkinson.of(tenToFifty, 0.5))).isCloseTo(0.06315, within(5e-6));
        assertThat(value(Atkinson.of(tenToFifty, 1))).isCloseTo(0.1316096, within(5e-8));
        assertThat(value(Atkinson.of(Parts.of(100, 0, 0, 0), 0.8))).isCloseTo(0.99609375, within(EXACT));
        assertUndefined(Atkinson.of(Parts.of(0, 1), 1), Reason.NON_POSITIVE_LOG);
    }

    @Test
    void m38_and_m39_districts_that_converge() {
        Parts before = Parts.of(1, 2, 4, 8);
        Parts now = before.map(Math::sqrt);
        assertValue(Disparity.sigma(before), Math.log(2) * Math.sqrt(5.0 / 3));
        assertValue(Disparity.sigma(now), value(Disparity.sigma(before)) / 2);
        Convergence.Fit fit = Convergence.fit(before, now, 1).orElseThrow();
        assertThat(fit.beta()).isCloseTo(-0.5, within(EXACT));
        assertThat(fit.determination()).isCloseTo(1, within(EXACT));
        assertValue(Convergence.halfLife(fit.beta(), 1), 1);
        assertUndefined(Convergence.speed(0.1, 1), Reason.NON_POSITIVE_LOG);
        assertUndefined(Disparity.sigma(Parts.of(0, 1)), Reason.NON_POSITIVE_LOG);
        assertThat(Convergence.fit(Parts.of(1, 2), Parts.of(1, 2), 1)).isEmpty();
        assertThat(Convergence.fit(ALL, before, 1)).isEmpty();
    }

    @Test
    void m39_the_speed_does_not_depend_on_the_years_that_growth_is_measured_over() {
        double speed = 0.03;
        Parts before = Parts.of(1, 2, 4, 8);
        for (int years : new int[] {1, 5, 10}) {
            double left = Math.exp(-speed * years);
            Parts now = before.map(x -> Math.pow(x, left));
            double beta = Convergence.fit(before, now, years).orElseThrow().beta();
            assertThat(value(Convergence.speed(beta, years))).isCloseTo(speed, within(EXACT));
        }
    }

    @Test
    void m41_equal_structures_have_no_angle_whatever_their_size() {
        Parts third = Parts.of(1, 1, 1);
        assertValue(StructuralChange.cosine(third, third.map(x -> x * 0.1)), 1);
        assertValue(StructuralChange.angle(third, third.map(x -> x * 0.1)), 0);
        assertValue(StructuralChange.rate(Parts.of(1, 0), Parts.of(0, 1)), 100);
        assertUndefined(StructuralChange.angle(third, Parts.of(0, 0, 0)), Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m42_and_m43_need_every_amount_above_zero() {
        assertUndefined(Lilien.current(Parts.of(0, 1), Parts.of(1, 1)), Reason.NON_POSITIVE_LOG);
        assertValue(Lilien.modified(Parts.of(1, 2), Parts.of(2, 4)), 0);
    }

    /** Farhauer and Kröll: four sectors of three regions and the nation. */
    private static ShiftShare.Development region(Parts before, Parts now) {
        return new ShiftShare.Development(before, now, Parts.of(400, 150, 150, 400), Parts.of(440, 210, 135, 480));
    }

    @Test
    void m50_to_m52_shift_and_share() {
        ShiftShare.Development a = region(Parts.of(90, 20, 10, 60), Parts.of(100, 40, 10, 55));
        ShiftShare.Shift shift = ShiftShare.dunn(a).orElseThrow();
        assertThat(shift.provincial() + shift.mix() + shift.regional()).isCloseTo(25, within(EXACT));
        ShiftShare.Factors factors = ShiftShare.gerfin(a).orElseThrow();
        assertThat(factors.mix()).isCloseTo(1.004830917874, within(1e-12));
        assertThat(factors.regional()).isCloseTo(0.985576923077, within(1e-12));
        assertThat(factors.whole()).isCloseTo(0.990338164251, within(1e-12));
    }

    @Test
    void m50_a_sector_that_comes_new_to_a_district_is_all_its_own() {
        ShiftShare.Shift shift = ShiftShare.dunn(region(Parts.of(0, 20, 10, 60), Parts.of(7, 28, 9, 72)))
                .orElseThrow();
        assertThat(shift.regional()).isCloseTo(7, within(EXACT));
        assertThat(ShiftShare.esteban(region(Parts.of(0, 20, 10, 60), Parts.of(7, 28, 9, 72))))
                .isEmpty();
    }

    @Test
    void m50_a_sector_that_the_province_did_not_have_leaves_the_change_unexplained() {
        ShiftShare.Development change =
                new ShiftShare.Development(Parts.of(1, 0), Parts.of(1, 1), Parts.of(10, 0), Parts.of(10, 1));
        assertThat(ShiftShare.dunn(change)).isEmpty();
        assertThat(ShiftShare.dynamic(List.of(change))).isEmpty();
        assertThat(ShiftShare.dynamic(List.of())).isEmpty();
    }

    @Test
    void m54_both_ways_of_counting_those_who_move() {
        ProductivityChange.Effects effects = ProductivityChange.effects(
                        Parts.of(50, 30, 20), Parts.of(40, 35, 25), Parts.of(100, 150, 160), Parts.of(96, 210, 225))
                .orElseThrow();
        assertThat(effects.total()).isCloseTo(1.21, within(EXACT));
        assertThat(effects.between()).isCloseTo(0.51, within(EXACT));
        assertThat(ProductivityChange.effects(Parts.of(0), Parts.of(1), Parts.of(1), Parts.of(1)))
                .isEmpty();
    }

    @Test
    void m72_a_share_that_moves_away_never_arrives() {
        assertUndefined(YearsToTarget.of(0.5, 0.6, 0.02, 0.05), Reason.ZERO_DENOMINATOR);
        assertUndefined(YearsToTarget.of(0.5, 0.6, 0.05, 0.05), Reason.ZERO_DENOMINATOR);
        assertUndefined(YearsToTarget.of(0, 0.6, 0.05, 0.05), Reason.NON_POSITIVE_LOG);
        assertValue(YearsToTarget.of(0.6, 0.6, 0.05, 0.02), 0);
    }

    @Test
    void places_of_the_parts_do_not_matter() {
        Parts turned = Parts.generate(LAENDER.count(), i -> LAENDER.get(LAENDER.count() - 1 - i));
        Parts people = Parts.generate(PEOPLE.count(), i -> PEOPLE.get(PEOPLE.count() - 1 - i));
        assertValue(Gini.of(turned), value(Gini.of(LAENDER)));
        assertValue(Disparity.williamson(turned, people), value(Disparity.williamson(LAENDER, PEOPLE)));
        assertThat(IntStream.range(0, turned.count()).mapToDouble(turned.sorted()::get))
                .isSorted();
    }
}
