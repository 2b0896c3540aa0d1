package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.AT_2010;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.TAXES;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.growth;
import static vn.cocau.cube.Fixtures.index;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.population;
import static vn.cocau.cube.Provinces.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Provinces;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/** Growth and contributions as figures: which source they take, and what they refuse. */
class GrowthFiguresTest {

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
        Figures all = figures(
                province("X"),
                level("P", A, PriceBasis.constant(1994), 2009, "100"),
                level("P", A, AT_2010, 2010, "205"));
        assertThat(all.metric("M13").one().reason()).isEqualTo(Reason.BASE_YEAR_MISMATCH);
    }

    @Test
    void growth_after_a_gap_is_missing_and_growth_of_the_first_year_is_not_asked_for() {
        Figures all = figures(province("X"), level("P", A, AT_2010, 2018, "100"), level("P", A, AT_2010, 2020, "105"));
        assertThat(all.metric("M13").one().period()).isEqualTo(Period.ofYear(2020));
        assertThat(all.metric("M13").one().reason()).isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void contributions_add_up_to_growth() {
        Figures all = Figures.of(cube(MetricsTest.PROFILE, MetricsTest.rich()))
                .official()
                .in(2023)
                .at(AT_2010);
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
    void growth_across_a_change_of_territory_is_refused_and_averages_begin_anew() {
        LocalDate merger = LocalDate.of(2023, 7, 1);
        TerritoryCode code = new TerritoryCode("P");
        Profile merged = Provinces.with(
                province("X"),
                List.of(
                        new Territory(code, null, "province", "P", 0, null, merger),
                        new Territory(code, null, "province", "P", 0, merger, null)));
        Figures all = figures(
                merged,
                level("P", A, AT_2010, 2022, "100"),
                level("P", A, AT_2010, 2023, "190"),
                growth("P", BTF, 2021, "4"),
                growth("P", BTF, 2022, "5"),
                growth("P", BTF, 2023, "6"));
        assertThat(all.metric("M13").of(A).printed()).containsExactly("TERRITORY_BREAK");
        assertThat(all.metric("M13").of(BTF).printed()).containsExactly("4.00", "5.00", "6.00");
        assertThat(all.metric("M15").of(BTF).printed()).containsExactly("4.50");
    }

    @Test
    void a_town_made_a_city_is_still_the_same_territory() {
        LocalDate promotion = LocalDate.of(2022, 4, 10);
        TerritoryCode root = new TerritoryCode("P");
        TerritoryCode code = new TerritoryCode("X");
        Profile promoted = Provinces.with(
                province("X"),
                List.of(
                        new Territory(root, null, "province", "P", 0, null, null),
                        new Territory(code, root, "district", "Town", 1, null, promotion),
                        new Territory(code, root, "district", "City", 1, promotion, null)));
        Figures all = figures(promoted, level("X", A, AT_2010, 2021, "100"), level("X", A, AT_2010, 2022, "108"));
        assertThat(all.metric("M13").printed()).containsExactly("8.00", "8.00");
    }
}
