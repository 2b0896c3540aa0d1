package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.JOINED;
import static vn.cocau.cube.Fixtures.JOINED_WITH_TAXES;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.growth;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.said;
import static vn.cocau.cube.Fixtures.share;
import static vn.cocau.cube.Provinces.growthTarget;
import static vn.cocau.cube.Provinces.province;
import static vn.cocau.cube.Provinces.shareTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.cube.Provinces;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/** What Thái Nguyên published, and what follows from it. */
class ThaiNguyenTest {

    private static final TerritoryCode ROOT = new TerritoryCode("P");

    private static final Profile THAI_NGUYEN =
            province(List.of(growthTarget("8", 2021, 2025), shareTarget("BTF", "61", 2025, ShareBase.GRDP)), "X", "Y");

    private static List<Observation> published() {
        return new ArrayList<>(List.of(
                growth("P", GRDP, 2021, "6.53"),
                growth("P", GRDP, 2022, "8.59"),
                growth("P", GRDP, 2023, "5.56"),
                growth("P", GRDP, 2024, "6.5"),
                share("P", A, ShareBase.GRDP, 2020, "11.43"),
                share("P", BTF, ShareBase.GRDP, 2020, "58.03"),
                share("P", JOINED_WITH_TAXES, ShareBase.GRDP, 2020, "30.54"),
                share("P", A, ShareBase.GRDP, 2022, "10.5"),
                share("P", BTF, ShareBase.GRDP, 2022, "59.5"),
                share("P", JOINED_WITH_TAXES, ShareBase.GRDP, 2022, "30")));
    }

    private static Figures figures(List<Observation> observations) {
        return Figures.of(cube(THAI_NGUYEN, observations));
    }

    @Test
    void thai_nguyen_needs_12_98_percent_in_2025() {
        Figures target = figures(published()).official().judging("growth");
        assertThat(target.metric("M15").printed()).containsExactly("6.53", "7.56", "6.89", "6.79");
        assertThat(target.metric("M16").printed()).containsExactly("8.37", "8.30", "9.69", "12.98");
        assertThat(target.metric("M70").printed()).containsExactly("-1.47", "-0.44", "-1.11", "-1.21");
        Figure average = target.metric("M15").in(2024).one();
        assertThat(average.value()).isEqualByComparingTo("6.789287123136832");
        assertThat(average.basePeriod()).isEqualTo(Period.ofYear(2020));
        assertThat(average.priceBasis()).isEqualTo(PriceBasis.PREVIOUS_YEAR);
        assertThat(average.inputs()).extracting(Input::role).containsOnly("published growth");
        assertThat(target.metric("M16").found()).extracting(Figure::period).containsOnly(Period.ofYear(2025));
        assertThat(target.metric("M16").found())
                .extracting(figure -> String.valueOf(figure.basePeriod()))
                .containsExactly("2021", "2022", "2023", "2024");
    }

    @Test
    void a_target_met_leaves_nothing_required() {
        List<Observation> all = published();
        all.add(growth("P", GRDP, 2025, "13"));
        Figures target = figures(all).official().judging("growth");
        assertThat(target.metric("M70").in(2025).printed()).containsExactly("0.00");
        assertThat(target.metric("M70").in(2025).one().value()).isPositive();
        assertThat(target.metric("M16").found()).hasSize(4);
    }

    @Test
    void a_missing_year_leaves_the_later_averages_empty() {
        List<Observation> all = published();
        all.remove(1);
        Figures target = figures(all).official().judging("growth");
        assertThat(target.metric("M15").printed()).containsExactly("6.53", "MISSING_INPUT", "MISSING_INPUT");
    }

    @Test
    void official_shares_of_grdp_stand_as_published_and_add_to_100() {
        Figures official = figures(published()).official();
        assertThat(official.metric("M02").in(2020).printed()).containsExactly("30.54", "11.43", "58.03");
        assertThat(official.metric("M02").in(2022).printed()).containsExactly("30.00", "10.50", "59.50");
        assertThat(official.metric("M04").base(ShareBase.GRDP).in(2022).printed())
                .containsExactly("10.50", "59.50", "30.00");
        assertThat(official.metric("M02").of(BTF).in(2022).one().status()).isEqualTo(FigureStatus.NORMAL);
        assertThat(official.metric("M05").base(ShareBase.GRDP).in(2022).printed())
                .containsOnly("MISSING_INPUT");
    }

    @Test
    void industry_is_1_5_points_short_and_the_gva_base_is_refused_officially() {
        List<Observation> all = published();
        for (String district : List.of("X", "Y")) {
            all.add(said(Evidence.ILLUSTRATIVE, level(district, A, 2022, "10")));
            all.add(said(Evidence.ILLUSTRATIVE, level(district, BTF, 2022, "64")));
            all.add(said(Evidence.ILLUSTRATIVE, level(district, GTU, 2022, "26")));
        }
        Figures gap = figures(all).metric("M71").judging("share").in(2022);
        Figure official = gap.base(ShareBase.GRDP).one();
        assertThat(official.origin()).isEqualTo(Origin.OFFICIAL);
        assertThat(official.rounded()).isEqualTo("1.50");
        assertThat(official.unit()).isEqualTo(Unit.PERCENTAGE_POINTS);
        assertThat(official.inputs().get(0).coefficient()).isEqualTo(new BigDecimal("-1"));
        Figure refused = gap.base(ShareBase.GVA).official().one();
        assertThat(refused.reason()).isEqualTo(Reason.CONCEPT_MISMATCH);
        assertThat(refused.inputs())
                .extracting(input -> String.valueOf(input.place().cell()))
                .containsExactly("B1GQ" + JOINED + "2022SHARE");
        Figure illustrative = gap.base(ShareBase.GVA).districts().one();
        assertThat(illustrative.rounded()).isEqualTo("-3.00");
        assertThat(illustrative.status()).isEqualTo(FigureStatus.ILLUSTRATIVE);
        assertThat(figures(all).metric("M71").found()).hasSize(3);
        assertThat(figures(all).metric("M03").official().in(2022).printed())
                .containsExactly("CONCEPT_MISMATCH", "CONCEPT_MISMATCH");
    }

    @Test
    void official_shares_with_services_told_apart_give_shares_of_value_added() {
        Figures official = Figures.of(cube(
                        THAI_NGUYEN,
                        share("P", A, ShareBase.GRDP, 2022, "10"),
                        share("P", BTF, ShareBase.GRDP, 2022, "60"),
                        share("P", GTU, ShareBase.GRDP, 2022, "25")))
                .official();
        assertThat(official.metric("M03").printed()).containsExactly("10.53", "63.16", "26.32");
        assertThat(official.metric("M71").base(ShareBase.GVA).printed()).containsExactly("-2.16");
    }

    @Test
    void a_target_of_another_territory_is_not_judged() {
        List<Territory> register = List.of(
                new Territory(ROOT, null, "province", "P", 0, null, LocalDate.of(2020, 7, 1)),
                new Territory(ROOT, null, "province", "P", 0, LocalDate.of(2020, 7, 1), null),
                Provinces.territory("X", 1));
        Profile merged = Provinces.with(THAI_NGUYEN, register);
        List<Observation> all = published();
        all.remove(9);
        all.remove(8);
        all.remove(7);
        Figures before = Figures.of(new Cube(merged, all, LocalDate.of(2019, 1, 1)));
        assertThat(before.metric("M71").printed()).containsOnly("TERRITORY_BREAK");
        assertThat(before.metric("M70").printed()).containsOnly("TERRITORY_BREAK");
        assertThat(Figures.of(cube(merged, all)).metric("M70").printed()).contains("-1.21");
    }

    @Test
    void gross_output_answers_no_target() {
        Profile output = province(List.of(shareTarget("BTF", "61", 2025, ShareBase.GO)), "X");
        assertThat(Figures.of(cube(output, published())).metric("M71").found()).isEmpty();
    }
}
