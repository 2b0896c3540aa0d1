package vn.cocau.metric.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every structure, on structures drawn from seeds; a failure names its seed. */
class FormulaLawsTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static Parts drawn(Random random, int count) {
        return Parts.generate(count, i -> Math.exp(random.nextGaussian() * 2));
    }

    private static double value(FormulaResult result) {
        return Objects.requireNonNull(result.value()).doubleValue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_change_of_unit_leaves_every_index_alone(long seed) {
        Random random = new Random(seed);
        Parts x = drawn(random, 2 + random.nextInt(12));
        Parts y = drawn(random, x.count());
        Parts thousands = x.map(amount -> amount / 1000);
        assertThat(value(Herfindahl.index(thousands))).isCloseTo(value(Herfindahl.index(x)), ROUNDING);
        assertThat(value(Entropy.nats(thousands))).isCloseTo(value(Entropy.nats(x)), ROUNDING);
        assertThat(value(Gini.of(thousands))).isCloseTo(value(Gini.of(x)), ROUNDING);
        assertThat(value(Theil.weighted(thousands, y))).isCloseTo(value(Theil.weighted(x, y)), ROUNDING);
        assertThat(value(Disparity.williamson(thousands, y))).isCloseTo(value(Disparity.williamson(x, y)), ROUNDING);
        assertThat(value(Atkinson.of(thousands, 0.5))).isCloseTo(value(Atkinson.of(x, 0.5)), ROUNDING);
        assertThat(value(Lilien.current(thousands, y))).isCloseTo(value(Lilien.current(x, y)), ROUNDING);
        assertThat(value(StructuralChange.rate(thousands, y)))
                .isCloseTo(value(StructuralChange.rate(x, y)), within(1e-6));
        assertThat(value(Specialisation.krugman(thousands, y)))
                .isCloseTo(value(Specialisation.krugman(x, y)), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void indices_keep_to_their_domains(long seed) {
        Random random = new Random(seed);
        Parts x = drawn(random, 2 + random.nextInt(12));
        Parts y = drawn(random, x.count());
        double n = x.count();
        assertThat(value(Herfindahl.index(x))).isBetween(1 / n - 1e-12, 1.0);
        assertThat(value(Entropy.nats(x))).isBetween(0.0, Math.log(n) + 1e-12);
        assertThat(value(Gini.corrected(x))).isBetween(0.0, 1.0);
        assertThat(value(Specialisation.krugman(x, y))).isBetween(0.0, 2.0);
        assertThat(value(Specialisation.hachman(x, y))).isBetween(0.0, 1.0 + 1e-12);
        assertThat(value(StructuralChange.absolute(x, y))).isBetween(0.0, 1.0);
        assertThat(value(StructuralChange.angle(x, y))).isBetween(0.0, 90.0);
        assertThat(value(Theil.weighted(x, y))).isGreaterThanOrEqualTo(-1e-12);
        assertThat(value(Disparity.hoover(x, y))).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theil_between_and_within_groups_make_up_the_whole(long seed) {
        Random random = new Random(seed);
        Parts x = drawn(random, 4 + random.nextInt(12));
        Parts p = drawn(random, x.count());
        List<Integer> group =
                IntStream.range(0, x.count()).map(i -> i % 3).boxed().toList();
        double within = 0;
        for (int g = 0; g < 3; g++) {
            int wanted = g;
            int[] places = IntStream.range(0, x.count())
                    .filter(i -> group.get(i) == wanted)
                    .toArray();
            Parts own = Parts.generate(places.length, i -> x.get(places[i]));
            Parts people = Parts.generate(places.length, i -> p.get(places[i]));
            within += own.sum() / x.sum() * value(Theil.weighted(own, people));
        }
        assertThat(value(Theil.between(x, p, group)) + within).isCloseTo(value(Theil.weighted(x, p)), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shift_and_share_add_up_to_the_change_and_so_do_the_effects_on_productivity(long seed) {
        Random random = new Random(seed);
        int sectors = 2 + random.nextInt(10);
        Parts own = drawn(random, sectors);
        Parts now = drawn(random, sectors);
        Parts province = Parts.generate(sectors, i -> own.get(i) + random.nextDouble() * 10);
        Parts later = Parts.generate(sectors, i -> now.get(i) + random.nextDouble() * 10);
        ShiftShare.Development change = new ShiftShare.Development(own, now, province, later);

        ShiftShare.Shift shift = ShiftShare.dunn(change).orElseThrow();
        assertThat(shift.provincial() + shift.mix() + shift.regional()).isCloseTo(now.sum() - own.sum(), within(1e-8));
        ShiftShare.Regional regional = ShiftShare.esteban(change).orElseThrow();
        assertThat(regional.competitive() + regional.allocation()).isCloseTo(shift.regional(), within(1e-8));
        ShiftShare.Factors factors = ShiftShare.gerfin(change).orElseThrow();
        assertThat(factors.mix() * factors.regional()).isCloseTo(factors.whole(), ROUNDING);

        ProductivityChange.Effects effects =
                ProductivityChange.effects(own, now, province, later).orElseThrow();
        assertThat(effects.total()).isCloseTo(later.sum() / now.sum() - province.sum() / own.sum(), within(1e-8));
    }
}
