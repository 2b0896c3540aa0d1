package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.AT_2010;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.OUTPUT;
import static vn.cocau.cube.Fixtures.VALUE_ADDED;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.output;
import static vn.cocau.cube.Fixtures.share;
import static vn.cocau.cube.Provinces.province;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

/** Levels, shares, discrepancies and coverage as figures: what they are made of, and what they refuse. */
class StructureFiguresTest {

    private static Figures figures(Profile profile, Observation... observations) {
        return Figures.of(cube(profile, observations));
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
    void a_withheld_district_empties_the_sum_and_is_named() {
        Figures all = Figures.of(cube(
                province("X", "Y"),
                level("X", output("BTE"), 2007, "5204.4"),
                level("Y", output("BTE"), 2007, "741.89").withStatus(ObservationStatus.WITHHELD),
                level("P", output("BTE"), 2007, "7339.6")));
        Figure sum = all.metric("M01L").districts().one();
        assertThat(sum.reason()).isEqualTo(Reason.INCONSISTENT);
        assertThat(sum.value()).isNull();
        assertThat(sum.inputs()).extracting(input -> input.place().file()).containsExactly("Y.xlsx");
        assertThat(sum.inputs().get(0).amount()).isEqualTo(new BigDecimal("741.89"));
        assertThat(all.metric("M65").one().reason()).isEqualTo(Reason.INCONSISTENT);
        assertThat(all.metric("M06").printed()).containsOnly("INCONSISTENT");
    }
}
