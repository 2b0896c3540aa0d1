package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.AT_2010;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.OUTPUT;
import static vn.cocau.cube.Fixtures.TAXES;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.growth;
import static vn.cocau.cube.Fixtures.in;
import static vn.cocau.cube.Fixtures.index;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.output;
import static vn.cocau.cube.Fixtures.population;
import static vn.cocau.cube.Fixtures.share;
import static vn.cocau.cube.Provinces.growthTarget;
import static vn.cocau.cube.Provinces.province;
import static vn.cocau.cube.Provinces.shareTarget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Cube;
import vn.cocau.observation.Observation;
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

    @Test
    void nothing_in_nothing_out() {
        assertThat(Metrics.compute(new Cube(PROFILE, List.of(), PROFILE.geography())))
                .isEmpty();
    }
}
