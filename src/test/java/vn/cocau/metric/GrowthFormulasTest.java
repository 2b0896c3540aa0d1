package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.metric.Published.assertClose;
import static vn.cocau.metric.Published.before;
import static vn.cocau.metric.Published.changes;
import static vn.cocau.metric.Published.numbers;
import static vn.cocau.metric.Published.sum;
import static vn.cocau.metric.Published.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Reason;
import vn.cocau.metric.Contributions.Change;
import vn.cocau.metric.formula.FormulaResult;

/** The formulas of M13 to M20, M70 and M71 against published figures; the source of each is named with it. */
class GrowthFormulasTest {

    private static final String POINT_00006 = "0.00006";
    private static final BigDecimal EIGHT = new BigDecimal("8");

    /** Hưng Yên, yearbook 2022, page 97, million dong of 2010: A, industry, services, product taxes, GRDP. */
    private static final List<BigDecimal> HUNG_YEN_2010 = numbers("4647597 13405944 7439709 1571903 27065153");

    private static final List<BigDecimal> HUNG_YEN_2011 = numbers("4862977 15247715 7987638 1506123 29604453");
    private static final List<BigDecimal> HUNG_YEN_2012 = numbers("4927270 16771373 8632037 1540329 31871009");
    private static final List<BigDecimal> HUNG_YEN_2013 = numbers("4897433 17986819 8974665 2068959 33927875");

    /** A province's yearbook 2021, page 116: billion dong of 2010, and growth in percent. */
    private static final List<Change> YEARBOOK_2021 =
            changes(numbers("14061.0 15371.5 19843.5 2353.8"), numbers("2.95 8.49 1.48 6.44"));

    private static final List<BigDecimal> THAI_NGUYEN = numbers("6.53 8.59 5.56 6.5");

    private static List<FormulaResult> growth(List<BigDecimal> now, List<BigDecimal> before) {
        return IntStream.range(0, now.size())
                .mapToObj(i -> VolumeGrowth.growth(now.get(i), before.get(i)))
                .toList();
    }

    @Test
    void m13_hung_yen() {
        assertClose(growth(HUNG_YEN_2011, HUNG_YEN_2010), "4.6342 13.7385 7.3649 -4.1847 9.3822", POINT_00006);
        assertClose(growth(HUNG_YEN_2012, HUNG_YEN_2011), "1.3221 9.9927 8.0675 2.2711 7.6561", POINT_00006);
        assertClose(growth(HUNG_YEN_2013, HUNG_YEN_2012), "-0.6055 7.2471 3.9693 34.3193 6.4537", POINT_00006);
    }

    @Test
    void m13_total_rebuilt_from_sectors() {
        Change total = total(YEARBOOK_2021);
        assertClose(VolumeGrowth.growth(total.now(), total.before()), "4.1088", POINT_00006);
    }

    @Test
    void m13_has_no_growth_from_nothing_or_from_a_loss() {
        assertThat(VolumeGrowth.growth(BigDecimal.ONE, BigDecimal.ZERO).reason())
                .isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(VolumeGrowth.growth(BigDecimal.ONE, BigDecimal.TEN.negate()).reason())
                .isEqualTo(Reason.NEGATIVE_BASE);
    }

    @Test
    void m14_hoa_binh_chain_and_its_average() {
        List<BigDecimal> rates = numbers("9.04 8.57 0.86 3.70 2.66");
        assertClose(RereferencedIndex.chain(rates), "127.1144", POINT_00006);
        assertClose(AverageGrowth.average(rates), "4.9153", POINT_00006);
    }

    @Test
    void m15_thai_nguyen_after_two_three_and_four_years() {
        List<FormulaResult> averages = IntStream.rangeClosed(2, 4)
                .mapToObj(n -> AverageGrowth.average(THAI_NGUYEN.subList(0, n)))
                .toList();
        assertClose(averages, "7.5551 6.8859 6.7893", POINT_00006);
    }

    @Test
    void m15_hung_yen_2011_to_2013() {
        List<BigDecimal> totals = List.of(HUNG_YEN_2010, HUNG_YEN_2011, HUNG_YEN_2012, HUNG_YEN_2013).stream()
                .map(row -> row.get(4))
                .toList();
        List<BigDecimal> rates = IntStream.range(1, 4)
                .mapToObj(i -> Published.value(VolumeGrowth.growth(totals.get(i), totals.get(i - 1))))
                .toList();
        assertClose(AverageGrowth.average(rates), "7.8240", POINT_00006);
    }

    @Test
    void m15_is_undefined_where_everything_was_lost() {
        assertThat(AverageGrowth.average(numbers("5 -100")).reason()).isEqualTo(Reason.NON_POSITIVE_LOG);
        assertThat(RequiredGrowth.required(EIGHT, 5, numbers("5 -100")).reason())
                .isEqualTo(Reason.NON_POSITIVE_LOG);
    }

    @Test
    void m16_thai_nguyen_after_one_to_four_of_five_years() {
        List<FormulaResult> required = IntStream.rangeClosed(1, 4)
                .mapToObj(k -> RequiredGrowth.required(EIGHT, 5, THAI_NGUYEN.subList(0, k)))
                .toList();
        assertClose(required, "8.3707 8.2976 9.6930 12.9817", POINT_00006);
    }

    @Test
    void m17_yearbook_2021_and_hung_yen_2011() {
        Change total = total(YEARBOOK_2021);
        List<FormulaResult> points = YEARBOOK_2021.stream()
                .map(part -> GrowthContributionPoints.points(part, total))
                .toList();
        assertClose(points, "0.8125 2.4256 0.5836 0.2872", POINT_00006);
        Change whole = new Change(HUNG_YEN_2010.get(4), HUNG_YEN_2011.get(4));
        List<FormulaResult> hungYen = IntStream.range(0, 4)
                .mapToObj(i -> new Change(HUNG_YEN_2010.get(i), HUNG_YEN_2011.get(i)))
                .map(part -> GrowthContributionPoints.points(part, whole))
                .toList();
        assertClose(hungYen, "0.7958 6.8050 2.0245 -0.2430", POINT_00006);
    }

    /** Con số & Sự kiện, 2024-01-15; it prints 0.49, 4.96, 1.80, 0.12. */
    @Test
    void m17_thai_binh_2023_with_taxes_as_the_rest() {
        List<BigDecimal> levels = numbers("13794 30196 19723");
        List<Change> sectors = changes(levels, numbers("2.28 11.6 6.13"));
        BigDecimal grdp = new BigDecimal("67948");
        Change whole = new Change(before(grdp, new BigDecimal("7.37")), grdp);
        Change three = total(sectors);
        Change taxes =
                new Change(whole.before().subtract(three.before()), whole.now().subtract(three.now()));
        List<FormulaResult> points = List.of(sectors.get(0), sectors.get(1), sectors.get(2), taxes).stream()
                .map(part -> GrowthContributionPoints.points(part, whole))
                .toList();
        assertClose(points, "0.4859 4.9596 1.8001 0.1244", POINT_00006);
    }

    @Test
    void m18_ha_nam_first_half_of_2024() {
        List<Change> parts = changes(numbers("2131.3 17443.9 5693.6 1622.2"), numbers("1.06 13.26 7.22 4.75"));
        BigDecimal grdp = new BigDecimal("26891");
        Change whole = new Change(before(grdp, new BigDecimal("10.35")), grdp);
        List<FormulaResult> percents = parts.stream()
                .map(part -> GrowthContributionOfGrdp.percentOfGrowth(part, whole))
                .toList();
        assertClose(percents, "0.886 80.972 15.201 2.917", "0.0006");
    }

    @Test
    void m18_is_not_told_where_the_whole_hardly_changed() {
        Change part = new Change(new BigDecimal("40"), new BigDecimal("50"));
        Change still = new Change(new BigDecimal("100000"), new BigDecimal("100004"));
        assertThat(GrowthContributionOfGrdp.percentOfGrowth(part, still).reason())
                .isEqualTo(Reason.ZERO_DENOMINATOR);
        Change shrinking = new Change(new BigDecimal("100"), new BigDecimal("80"));
        assertClose(GrowthContributionOfGrdp.percentOfGrowth(part, shrinking), "-50", "0");
    }

    /** Published contributions of the national office and of China 2009; one press release adds up to 99. */
    @Test
    void m18_and_m19_published_contributions_add_up_to_100_but_one() {
        for (String published :
                List.of("8.84 28.87 62.29", "5.37 45.17 49.46", "8.85 -4.76 95.91", "47.6 91.3 -38.9")) {
            assertThat(sum(numbers(published))).as(published).isEqualByComparingTo("100");
        }
        assertThat(sum(numbers("62.51 28.85 7.64"))).isEqualByComparingTo("99");
    }

    @Test
    void m19_yearbook_2021_without_taxes() {
        List<Change> sectors = YEARBOOK_2021.subList(0, 3);
        List<FormulaResult> percents = sectors.stream()
                .map(part -> GrowthContributionOfGrdp.percentOfGrowth(part, total(sectors)))
                .toList();
        assertClose(percents, "21.26 63.47 15.27", "0.006");
    }

    @Test
    void m71_thai_nguyen_2022() {
        assertThat(ShareTargetGap.gap(new BigDecimal("61"), new BigDecimal("59.5")))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void m75_part_of_the_whole() {
        assertClose(CoverageRate.coverage(new BigDecimal("45"), new BigDecimal("60")), "75", "0");
    }
}
