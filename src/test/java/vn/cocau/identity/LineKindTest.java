package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.identity.Printed.figure;
import static vn.cocau.identity.Printed.in;
import static vn.cocau.identity.Printed.lines;
import static vn.cocau.identity.Printed.valueAdded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Observation;

/** What a member of a failing line would have to be. */
class LineKindTest {

    private static final Observation TOTAL = valueAdded("B2", "_T", 2021, "100.0");
    private static final Observation PART = in(new Unit("VND", 6), valueAdded("B3", "A", 2021, "21000"));

    private static BigDecimal solved(Line line, Observation member) {
        Optional<BigDecimal> value = line.kind().solve(line, member);
        return value.orElseThrow();
    }

    @Test
    void a_part_of_a_sum_is_solved_in_its_own_unit() {
        Line line = lines(List.of(
                        TOTAL, PART, valueAdded("B4", "BTF", 2021, "30.2"), valueAdded("B5", "GTU", 2021, "49.7")))
                .get(0);
        assertThat(line.residual()).isEqualByComparingTo("0.9");
        assertThat(solved(line, PART)).isEqualByComparingTo("20100");
        assertThat(solved(line, TOTAL)).isEqualByComparingTo("100.9");
        assertThat(line.holdsWith(Map.of(PART, new BigDecimal("20100")))).isTrue();
        assertThat(line.holdsWith(Map.of(TOTAL, new BigDecimal("101.9")))).isFalse();
    }

    @Test
    void a_share_is_solved_for_itself_its_level_and_its_total() {
        Observation share = figure("C3", "171/B1G/A/SHARE[GVA]/CURRENT/2021/FINAL", "25.00");
        Line line = lines(List.of(TOTAL, PART, share)).get(0);
        assertThat(solved(line, share)).isEqualByComparingTo("21");
        assertThat(solved(line, PART)).isEqualByComparingTo("25000");
        assertThat(solved(line, TOTAL)).isEqualByComparingTo("84");
    }

    @Test
    void a_total_does_not_follow_from_a_share_of_zero() {
        Observation share = figure("C3", "171/B1G/A/SHARE[GVA]/CURRENT/2021/FINAL", "0.00");
        Line line = lines(List.of(TOTAL, PART, share)).get(0);
        assertThat(line.kind().solve(line, TOTAL)).isEmpty();
    }

    @Test
    void a_misprinted_change_proposes_itself_never_the_levels() {
        Observation before = figure("B2", "171/B1G/A/LEVEL/CONSTANT:2010/2020/FINAL", "100.0");
        Observation level = figure("C2", "171/B1G/A/LEVEL/CONSTANT:2010/2021/FINAL", "106.5");
        Observation growth = figure("C3", "171/B1G/A/GROWTH/PREVIOUS_YEAR/2021/FINAL", "5.60");
        Line line = lines(List.of(before, level, growth)).get(0);
        assertThat(solved(line, growth)).isEqualByComparingTo("6.5");
        assertThat(line.kind().solve(line, level)).isEmpty();
    }

    @Test
    void each_share_is_what_the_others_leave_of_100() {
        String share = "171/B1G/%s/SHARE[GVA]/CURRENT/2021/FINAL";
        Observation first = figure("B3", share.formatted("A"), "23.24");
        Observation second = figure("B4", share.formatted("BTF"), "39.13");
        Observation third = figure("B5", share.formatted("GTU"), "38.63");
        Line line = lines(List.of(first, second, third)).get(0);
        assertThat(solved(line, first)).isEqualByComparingTo("22.24");
        assertThat(solved(line, second)).isEqualByComparingTo("38.13");
        assertThat(solved(line, third)).isEqualByComparingTo("37.63");
    }
}
