package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.metric.Contributions.Change;
import vn.cocau.metric.formula.FormulaResult;

/** Published figures as literals, and comparisons within a tolerance. */
final class Published {

    private Published() {}

    static List<BigDecimal> numbers(String text) {
        return Stream.of(text.trim().split("\\s+")).map(BigDecimal::new).toList();
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal value(FormulaResult outcome) {
        assertThat(outcome.value()).as("%s", outcome.reason()).isNotNull();
        return outcome.value();
    }

    static void assertClose(List<FormulaResult> actual, String expected, String tolerance) {
        List<BigDecimal> wanted = numbers(expected);
        assertThat(actual).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(value(actual.get(i))).isCloseTo(wanted.get(i), within(new BigDecimal(tolerance)));
        }
    }

    static void assertClose(FormulaResult actual, String expected, String tolerance) {
        assertClose(List.of(actual), expected, tolerance);
    }

    /** The year before, from a level and its growth in percent. */
    static BigDecimal before(BigDecimal now, BigDecimal growth) {
        return now.divide(AverageGrowth.factor(growth), Rounding.EXACT);
    }

    static List<Change> changes(List<BigDecimal> now, List<BigDecimal> growth) {
        return IntStream.range(0, now.size())
                .mapToObj(i -> new Change(before(now.get(i), growth.get(i)), now.get(i)))
                .toList();
    }

    static Change total(List<Change> changes) {
        return new Change(
                sum(changes.stream().map(Change::before).toList()),
                sum(changes.stream().map(Change::now).toList()));
    }
}
