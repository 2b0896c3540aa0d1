package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.growth;
import static vn.cocau.cube.Fixtures.index;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Provinces.provinceWithoutTaxes;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.profile.Profile;

/** What Shandong published for 2021, and what follows from it. */
class ShandongTest {

    private static Figures shandong() {
        Profile profile = provinceWithoutTaxes(new Unit("VND", 9), "X");
        return Figures.of(cube(
                profile,
                Stream.of(
                                level("X", A, 2021, "6032.10"),
                                level("X", BTF, 2021, "33166.36"),
                                level("X", GTU, 2021, "43874.51"),
                                level("X", GRDP, 2021, "83072.97"),
                                level("P", GRDP, 2021, "83095.90"),
                                level("P", A, 2021, "6029.00"),
                                index("P", GRDP, 2021, "108.3"))
                        .toList()));
    }

    @Test
    void shandong_2021_from_its_cities() {
        Figures cities = shandong().districts().in(2021);
        assertThat(cities.metric("M02")
                        .where(figure -> !figure.activity().isTotal())
                        .printed())
                .containsExactly("7.26", "39.92", "52.81");
        assertThat(cities.metric("M03").printed()).containsExactly("7.26", "39.92", "52.81");
        assertThat(cities.metric("M04").base(ShareBase.GRDP).printed()).containsExactly("7.26", "39.92", "52.82");
        assertThat(cities.metric("M01").printed()).containsExactly("0.00");
    }

    @Test
    void shandong_2021_discrepancy_and_growth() {
        Figures all = shandong();
        assertThat(all.metric("M65").of(GRDP).printed()).containsExactly("-22.93");
        assertThat(all.metric("M65").of(GRDP).one().inputs())
                .extracting(input -> input.role() + " " + input.coefficient())
                .containsExactly("districts 1", "official -1");
        assertThat(all.metric("M65P").of(GRDP).printed()).containsExactly("-0.03");
        assertThat(all.metric("M65").of(BTF).printed()).containsExactly("MISSING_INPUT");
        Figure growth = all.metric("M13").official().one();
        assertThat(growth.rounded()).isEqualTo("8.30");
        assertThat(growth.inputs().get(0).role()).isEqualTo("published index");
        assertThat(all.metric("M14").official().printed()).containsExactly("108.30");
    }
}
