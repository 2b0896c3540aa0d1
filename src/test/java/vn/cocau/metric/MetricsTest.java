package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.AT_2010;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.OUTPUT;
import static vn.cocau.cube.Fixtures.TAXES;
import static vn.cocau.cube.Fixtures.VALUE_ADDED;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.growth;
import static vn.cocau.cube.Fixtures.growthTarget;
import static vn.cocau.cube.Fixtures.in;
import static vn.cocau.cube.Fixtures.index;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.output;
import static vn.cocau.cube.Fixtures.population;
import static vn.cocau.cube.Fixtures.province;
import static vn.cocau.cube.Fixtures.share;
import static vn.cocau.cube.Fixtures.shareTarget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

class MetricsTest {

    static final Profile PROFILE =
            province(List.of(growthTarget("8", 2021, 2023), shareTarget("BTF", "61", 2025, ShareBase.GRDP)), "X", "Y");

    private static final PriceBasis AT_1994 = PriceBasis.constant(1994);

    /** A bit of everything: two bases of prices, output, shares, indices, people, a gap and a figure withheld. */
    static List<Observation> rich() {
        List<Observation> all = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            for (String territory : List.of("X", "Y", "P")) {
                int step = year - 2018;
                int size = territory.equals("P") ? 2 : 1;
                for (PriceBasis basis : List.of(PriceBasis.CURRENT, AT_2010)) {
                    all.add(level(territory, A, basis, year, size * (10 + step) + ".5"));
                    all.add(level(territory, BTF, basis, year, String.valueOf(size * (50 + 5 * step))));
                    all.add(level(territory, GTU, basis, year, String.valueOf(size * (30 + 2 * step))));
                    all.add(level(territory, output("A"), basis, year, String.valueOf(size * (20 + step))));
                }
                all.add(population(territory, year, String.valueOf(size * 100_000 + year)));
                all.add(index(territory, GRDP, year, "10" + step));
            }
            all.add(level("P", TAXES, year, "9"));
            all.add(level("P", TAXES, AT_2010, year, "8"));
            all.add(growth("P", A, year, "3"));
        }
        all.add(level("P", GRDP, 2019, "219.5"));
        all.add(level("X", OUTPUT, 2019, "100"));
        all.add(level("X", A, AT_1994, 2019, "4"));
        all.add(share("X", BTF, ShareBase.GVA, 2018, "55.1"));
        all.add(level("Y", BTF, 2018, "7").withStatus(ObservationStatus.WITHHELD));
        all.add(in(Period.parse("2023-Q1"), level("P", A, 2023, "3")));
        all.add(in(Period.parse("2022-Q1"), level("P", A, AT_2010, 2022, "3")));
        all.add(in(Period.parse("2023-Q1"), level("P", A, AT_2010, 2023, "3.3")));
        return all;
    }

    @Test
    void the_columns_before_the_value_and_the_stage_are_a_key() {
        List<List<Object>> keys = Metrics.compute(cube(PROFILE, rich())).stream()
                .map(MetricsTest::key)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
    }

    private static List<Object> key(Figure figure) {
        List<Object> key = new ArrayList<>();
        Collections.addAll(key, figure.territory(), figure.period(), figure.basePeriod(), figure.metric());
        Collections.addAll(key, figure.activity(), figure.measure(), figure.priceBasis(), figure.shareBase());
        Collections.addAll(key, figure.origin(), figure.target(), figure.stage());
        return key;
    }

    @Test
    void every_metric_yields_a_value_and_ids_are_distinct() {
        List<String> ids = Metrics.ALL.stream().map(Metric::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Figures all = Figures.of(cube(PROFILE, rich()));
        for (String id : ids) {
            assertThat(all.metric(id).where(figure -> figure.value() != null).found())
                    .as(id)
                    .isNotEmpty();
        }
        assertThat(all.found()).extracting(Figure::metric).isSubsetOf(ids);
    }

    @Test
    void the_order_of_observations_changes_nothing() {
        List<Observation> shuffled = rich();
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Metrics.compute(cube(PROFILE, shuffled))).isEqualTo(Metrics.compute(cube(PROFILE, rich())));
    }

    @Test
    void values_have_at_most_sixteen_digits_and_are_rounded_once() {
        for (Figure figure : Metrics.compute(cube(PROFILE, rich()))) {
            if (figure.value() != null && figure.rounded() != null) {
                assertThat(figure.value().precision()).isLessThanOrEqualTo(16);
                assertThat(figure.rounded().scale()).isEqualTo(2);
            }
        }
    }

    private static Figures figures(Profile profile, Observation... observations) {
        return Figures.of(cube(profile, observations));
    }

    @Test
    void growth_is_taken_from_amounts_of_one_base_year_before_any_published_rate() {
        Figures all = figures(
                province("X"),
                level("P", A, AT_2010, 2020, "100"),
                level("P", A, AT_2010, 2021, "105"),
                growth("P", A, 2021, "5.1"),
                growth("P", A, 2022, "4"),
                index("P", A, 2022, "104.2"));
        Figure levels = all.metric("M13").in(2021).one();
        assertThat(Figures.printed(levels)).isEqualTo("5.00");
        assertThat(levels.priceBasis()).isEqualTo(AT_2010);
        assertThat(levels.inputs()).extracting(Input::role).containsExactly("current", "base");
        Figure published = all.metric("M13").in(2022).one();
        assertThat(Figures.printed(published)).isEqualTo("4.20");
        assertThat(published.priceBasis()).isEqualTo(PriceBasis.PREVIOUS_YEAR);
    }

    @Test
    void growth_across_two_base_years_is_refused() {
        Figures all = figures(province("X"), level("P", A, AT_1994, 2009, "100"), level("P", A, AT_2010, 2010, "205"));
        assertThat(all.metric("M13").one().reason()).isEqualTo(Reason.BASE_YEAR_MISMATCH);
    }

    @Test
    void growth_after_a_gap_is_missing_and_growth_of_the_first_year_is_not_asked_for() {
        Figures all = figures(province("X"), level("P", A, AT_2010, 2018, "100"), level("P", A, AT_2010, 2020, "105"));
        assertThat(all.metric("M13").one().period()).isEqualTo(Period.ofYear(2020));
        assertThat(all.metric("M13").one().reason()).isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void gross_output_has_shares_of_its_own_and_none_of_grdp() {
        Figures all = figures(
                province("X"),
                level("X", output("A"), 2020, "20"),
                level("X", output("BTF"), 2020, "60"),
                level("X", output("GTU"), 2020, "20"));
        assertThat(all.metric("M02GO").of("X", Origin.DISTRICTS).printed()).containsExactly("20.00", "60.00", "20.00");
        assertThat(all.where(figure -> figure.shareBase() != null).found())
                .extracting(Figure::shareBase)
                .containsOnly(ShareBase.GO);
        assertThat(all.metric("M75").of(OUTPUT).printed()).containsExactly("100.00");
    }

    @Test
    void shares_at_constant_prices_are_for_analysis() {
        Figures all = figures(
                province("X"),
                level("P", A, AT_2010, 2020, "20"),
                level("P", BTF, AT_2010, 2020, "60"),
                level("P", GTU, AT_2010, 2020, "20"));
        assertThat(all.metric("M03").found()).extracting(Figure::status).containsOnly(FigureStatus.ANALYTIC);
    }

    @Test
    void a_missing_sector_leaves_all_shares_empty() {
        Figures all = figures(province("X"), level("X", A, 2020, "20"), level("X", BTF, 2020, "60"));
        assertThat(all.metric("M03").of("X", Origin.DISTRICTS).printed())
                .containsExactly("INCOMPLETE_COVERAGE", "INCOMPLETE_COVERAGE");
        assertThat(all.metric("M02").found()).isEmpty();
    }

    @Test
    void shares_that_no_rounding_brings_to_100_are_not_adjusted() {
        Figures press = figures(
                province("X"),
                share("P", BTF, ShareBase.GVA, 2021, "62.51"),
                share("P", GTU, ShareBase.GVA, 2021, "28.85"),
                share("P", A, ShareBase.GVA, 2021, "7.64"));
        assertThat(press.metric("M04").printed()).containsExactly("INCONSISTENT", "INCONSISTENT", "INCONSISTENT");
        assertThat(press.metric("M03").printed()).containsExactly("7.64", "62.51", "28.85");
    }

    @Test
    void a_sum_of_districts_never_borrows_the_official_row() {
        Figures all =
                figures(province("X", "Y"), level("X", VALUE_ADDED, 2021, "60"), level("P", VALUE_ADDED, 2021, "100"));
        assertThat(all.metric("M01L").districts().printed()).containsExactly("INCOMPLETE_COVERAGE");
        assertThat(all.metric("M01L").official().printed()).containsExactly("100.00");
        assertThat(all.metric("M65").printed()).containsExactly("INCOMPLETE_COVERAGE");
        assertThat(all.metric("M75").printed()).containsExactly("60.00");
    }

    @Test
    void a_shares_only_district_counts_with_its_total_and_is_marked() {
        Figures all = figures(
                province("X"),
                level("X", VALUE_ADDED, 2021, "7058"),
                share("X", A, ShareBase.GVA, 2021, "19.36"),
                share("X", BTF, ShareBase.GVA, 2021, "50.47"),
                share("X", GTU, ShareBase.GVA, 2021, "30.17"));
        Figure industry = all.metric("M01L").districts().of(BTF).one();
        assertThat(Figures.printed(industry)).isEqualTo("3562.17");
        assertThat(industry.status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(all.metric("M03").of("X", Origin.DISTRICTS).of(BTF).one().status())
                .isEqualTo(FigureStatus.NORMAL);
        assertThat(all.metric("M03").districts().of(BTF).one().status()).isEqualTo(FigureStatus.DERIVED);
    }

    @Test
    void contributions_add_up_to_growth() {
        Figures all = Figures.of(cube(PROFILE, rich())).official().in(2023).at(AT_2010);
        BigDecimal points = Stream.of(A, BTF, GTU, TAXES)
                .map(part ->
                        all.metric("M17").base(ShareBase.GRDP).of(part).one().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal growth = all.metric("M13").of(GRDP).one().value();
        assertThat(points).isCloseTo(growth, within(new BigDecimal("1e-13")));
        BigDecimal percents = Stream.of(A, BTF, GTU)
                .map(part -> all.metric("M19").of(part).one().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(percents).isCloseTo(new BigDecimal("100"), within(new BigDecimal("1e-13")));
    }

    @Test
    void a_district_contributes_to_the_growth_of_the_sum() {
        Figures all = figures(
                province("X", "Y"),
                level("X", A, AT_2010, 2020, "40"),
                level("Y", A, AT_2010, 2020, "60"),
                level("X", A, AT_2010, 2021, "50"),
                level("Y", A, AT_2010, 2021, "57"));
        assertThat(all.metric("M20").printed()).containsExactly("10.00", "-3.00");
        assertThat(all.metric("M13").districts().printed()).containsExactly("7.00");
        assertThat(all.metric("M06").in(2021).printed()).containsExactly("46.73", "53.27");
    }

    @Test
    void deflators_join_both_price_bases() {
        Figures all = figures(
                province("X"),
                level("P", A, 2020, "150"),
                level("P", A, AT_2010, 2020, "100"),
                level("P", A, 2021, "168"),
                level("P", A, AT_2010, 2021, "105"));
        assertThat(all.metric("M07").printed()).containsExactly("150.00", "160.00");
        assertThat(all.metric("M08").printed()).containsExactly("6.67");
    }

    @Test
    void amounts_per_head_are_in_whole_currency_units() {
        Figures all = figures(
                province("X"),
                level("P", GRDP, 2020, "95311.4"),
                population("P", 2020, "1508092"),
                level("P", GRDP, 2021, "104842.54"),
                population("P", 2021, "1508092"));
        assertThat(all.metric("M09").in(2020).printed()).containsExactly("63199990.45");
        assertThat(all.metric("M09").in(2020).one().unit()).isEqualTo(new Unit("VND", 0));
        assertThat(all.metric("M09I").printed()).containsExactly("110.00");
    }

    @Test
    void chains_are_referred_to_the_earliest_common_year() {
        Figures all = figures(
                province("X"),
                index("P", A, 2020, "102"),
                index("P", A, 2021, "105"),
                growth("P", BTF, 2021, "10"),
                growth("P", BTF, 2022, "10"));
        assertThat(all.metric("M10").of(A).printed()).containsExactly("100.00", "105.00");
        assertThat(all.metric("M10").of(BTF).printed()).containsExactly("110.00", "121.00");
        assertThat(all.metric("M10").found()).extracting(Figure::basePeriod).containsOnly(Period.ofYear(2020));
    }

    @Test
    void coverage_weighs_districts_by_what_they_last_reported() {
        Observation[] rows = {
            level("X", VALUE_ADDED, 2020, "60"),
            level("X", VALUE_ADDED, 2021, "70"),
            level("Y", VALUE_ADDED, 2020, "30")
        };
        assertThat(figures(province("X", "Y"), rows).metric("M75").printed()).containsExactly("100.00", "70.00");
        Figures official = figures(province("X", "Y", "Z"), rows[1], level("P", VALUE_ADDED, 2020, "140"));
        assertThat(official.metric("M75").printed()).containsExactly("50.00");
        Figure counted = figures(province("X", "Y", "Z"), rows[0]).metric("M75").one();
        assertThat(Figures.printed(counted)).isEqualTo("33.33");
        assertThat(counted.status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(counted.inputs()).extracting(Input::role).containsExactly("counted reporting");
    }

    @Test
    void an_inconsistent_figure_is_summed_and_flagged() {
        Item industry = output("BTE");
        Figures all = figures(
                province("X"),
                level("X", industry, 2008, "8685.38").withStatus(ObservationStatus.INCONSISTENT),
                level("P", industry, 2008, "8749.5"));
        assertThat(all.metric("M01L").districts().one().status()).isEqualTo(FigureStatus.INCONSISTENT);
        assertThat(all.metric("M65").printed()).containsExactly("-64.12");
        assertThat(all.metric("M65").one().status()).isEqualTo(FigureStatus.INCONSISTENT);
    }

    @Test
    void nothing_in_nothing_out() {
        assertThat(Metrics.compute(new Cube(PROFILE, List.of(), PROFILE.geography())))
                .isEmpty();
    }
}
