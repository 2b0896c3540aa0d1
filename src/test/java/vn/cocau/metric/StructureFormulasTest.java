package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.metric.Published.assertClose;
import static vn.cocau.metric.Published.numbers;
import static vn.cocau.metric.Published.sum;
import static vn.cocau.metric.Published.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Reason;
import vn.cocau.metric.formula.FormulaResult;

/** The formulas of M01 to M10 against published figures; the source of each is named with it. */
class StructureFormulasTest {

    private static final String POINT_00005 = "0.00005";
    private static final String POINT_00006 = "0.00006";

    /** Nam Định, yearbook 2022, page 43, million dong: agriculture, industry, services, product taxes. */
    private static final List<BigDecimal> NAM_DINH_2015 = numbers("11894986 16447908 17144675 1323604");

    private static final List<BigDecimal> NAM_DINH_2022 = numbers("17835922 39225722 31989350 2914679");

    private static List<FormulaResult> shares(List<BigDecimal> parts) {
        BigDecimal whole = sum(parts);
        return parts.stream().map(part -> Ratio.percent(part, whole)).toList();
    }

    @Test
    void m01_nam_dinh_2015_adds_up() {
        assertThat(IdentityResidual.residual(new BigDecimal("46811173"), NAM_DINH_2015))
                .isEqualByComparingTo("0");
    }

    @Test
    void m01_hung_yen_2013_misses_its_printed_total_by_one() {
        List<BigDecimal> parts = numbers("4897433 17986819 8974665 2068959");
        assertThat(IdentityResidual.residual(new BigDecimal("33927875"), parts)).isEqualByComparingTo("-1");
    }

    @Test
    void m01_and_m65_bac_giang_total_less_parts() {
        assertThat(IdentityResidual.residual(new BigDecimal("55448.4"), numbers("11699.1 25624.4 17174.3")))
                .isEqualByComparingTo("950.6");
        assertThat(IdentityResidual.residual(new BigDecimal("66158.0"), numbers("15977.3 30329.7 18867.3")))
                .isEqualByComparingTo("983.7");
        assertThat(IdentityResidual.residual(new BigDecimal("72384.8"), numbers("14806.5 35122.3 21394.9")))
                .isEqualByComparingTo("1061.1");
        BigDecimal parts = sum(numbers("14806.5 35122.3 21394.9"));
        BigDecimal total = new BigDecimal("72384.8");
        assertThat(DistrictsDiscrepancy.discrepancy(parts, total)).isEqualByComparingTo("-1061.1");
        assertClose(DistrictsDiscrepancyPercent.percent(parts, total), "-1.4659", POINT_00005);
    }

    @Test
    void m02_nam_dinh() {
        assertClose(shares(NAM_DINH_2015), "25.4106 35.1367 36.6252 2.8275", POINT_00005);
        assertClose(shares(NAM_DINH_2022), "19.3941 42.6526 34.7840 3.1693", POINT_00005);
    }

    @Test
    void m02_and_m03_vinh_phuc_differ_by_product_taxes() {
        assertClose(shares(numbers("8028 65389 29165 33601")), "5.8950 48.0155 21.4160 24.6734", POINT_00005);
        assertClose(shares(numbers("8028 65389 29165")), "7.8259 63.7432 28.4309", POINT_00005);
        assertClose(shares(numbers("7551 56254 27927")), "8.2316 61.3243 30.4441", POINT_00005);
    }

    @Test
    void m02_has_no_value_over_nothing() {
        assertThat(Ratio.percent(BigDecimal.ONE, BigDecimal.ZERO).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(Ratio.percent(BigDecimal.ONE, BigDecimal.TEN.negate()).reason())
                .isEqualTo(Reason.NEGATIVE_BASE);
    }

    @Test
    void m04_largest_remainder() {
        assertThat(RoundedShares.apportion(numbers("1 2 3"), 100)).containsExactly(17, 33, 50);
        assertThat(RoundedShares.apportion(numbers("1 10 100"), 100)).containsExactly(1, 9, 90);
        assertThat(RoundedShares.apportion(numbers("3 2 2"), 100)).containsExactly(43, 29, 28);
        assertThat(RoundedShares.apportion(numbers("10 20 30 40 50 60 70 80 90 100 110"), 100))
                .containsExactly(1, 3, 4, 6, 8, 9, 11, 12, 14, 15, 17);
        assertThat(RoundedShares.apportion(NAM_DINH_2015, 10000)).containsExactly(2541, 3514, 3662, 283);
        assertThat(RoundedShares.apportion(numbers("1.1 2.2 3.3 4.4"), 11)).containsExactly(1, 2, 3, 5);
    }

    @Test
    void m04_rounds_a_negative_share_down_and_still_adds_up() {
        assertThat(RoundedShares.apportion(numbers("70.5 30.1 -0.6"), 100)).containsExactly(71, 30, -1);
    }

    @Test
    void m05_nam_dinh_changes_add_up_to_zero() {
        List<FormulaResult> before = shares(NAM_DINH_2015);
        List<FormulaResult> now = shares(NAM_DINH_2022);
        List<BigDecimal> changes = IntStream.range(0, 4)
                .mapToObj(i -> value(now.get(i)).subtract(value(before.get(i))))
                .toList();
        assertClose(changes.stream().map(FormulaResult::of).toList(), "-6.0165 7.5159 -1.8412 0.3418", POINT_00006);
        assertClose(FormulaResult.of(sum(changes)), "0", "1e-30");
    }

    @Test
    void m06_a_district_of_samplonia() {
        assertClose(Ratio.percent(new BigDecimal("600000"), new BigDecimal("2000000")), "30.00", "0");
    }

    /** A province's yearbook 2021, page 116, billion dong. */
    @Test
    void m07_deflators() {
        List<BigDecimal> current = numbers("27970.1 28258.2 34791.4 4291.7");
        List<BigDecimal> constant = numbers("14061.0 15371.5 19843.5 2353.8");
        List<FormulaResult> deflators = IntStream.range(0, 4)
                .mapToObj(i -> Ratio.percent(current.get(i), constant.get(i)))
                .toList();
        assertClose(deflators, "198.9197 183.8350 175.3289 182.3307", POINT_00006);
        assertClose(Ratio.percent(sum(current), sum(constant)), "184.6054", POINT_00006);
    }

    @Test
    void m08_vinh_phuc_2021() {
        assertClose(
                DeflatorGrowth.deflatorGrowth(new BigDecimal("9.35"), new BigDecimal("7.36")), "1.8536", POINT_00005);
    }

    @Test
    void m09_quang_ngai_2011() {
        assertClose(Ratio.percent(new BigDecimal("30292"), new BigDecimal("24042")), "125.9962", POINT_00006);
        assertClose(Ratio.percent(new BigDecimal("1449"), new BigDecimal("1299")), "111.5473", POINT_00006);
        assertClose(PerCapita.perCapita(new BigDecimal("95311.4"), 9, new BigDecimal("1508092")), "63200000", "100");
        assertThat(PerCapita.perCapita(BigDecimal.TEN, 9, BigDecimal.ZERO).reason())
                .isEqualTo(Reason.ZERO_DENOMINATOR);
    }

    @Test
    void m10_spain_re_referenced_from_2020_to_2010() {
        BigDecimal reference = new BigDecimal("101.05075");
        List<FormulaResult> indices = numbers("104.90885 101.05075 113.27545").stream()
                .map(index -> RereferencedIndex.rereference(index, reference))
                .toList();
        assertClose(indices, "103.81798 100.0 112.09758", "0.00001");
    }
}
