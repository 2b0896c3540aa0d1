package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.cocau.metric.Contributions.Change;
import vn.cocau.metric.formula.ChainedContribution;
import vn.cocau.metric.formula.Convergence;
import vn.cocau.metric.formula.Disparity;
import vn.cocau.metric.formula.Entropy;
import vn.cocau.metric.formula.FormulaResult;
import vn.cocau.metric.formula.Gini;
import vn.cocau.metric.formula.Herfindahl;
import vn.cocau.metric.formula.Lilien;
import vn.cocau.metric.formula.LocationQuotient;
import vn.cocau.metric.formula.Parts;
import vn.cocau.metric.formula.ProductivityChange;
import vn.cocau.metric.formula.ShiftShare;
import vn.cocau.metric.formula.Specialisation;
import vn.cocau.metric.formula.Splice;
import vn.cocau.metric.formula.StructuralChange;
import vn.cocau.metric.formula.Theil;
import vn.cocau.metric.formula.YearsToTarget;

/** Every case of the reference file, at its own tolerance; the source of each stands in the file. */
class ReferenceMetricsTest {

    private static final Path FILE = Path.of("../shared/reference/metrics.json");

    /** Reconciliation, benchmarking and revision: no formula of this package yet, or none at all. */
    private static final List<String> ELSEWHERE = List.of("M60", "M61", "M62", "M63", "M64", "M73");

    record Case(String metric, String name, Object input, List<Double> expected, double tolerance) {

        @Override
        public String toString() {
            return metric + ": " + name;
        }

        List<BigDecimal> numbers() {
            return decimals(input);
        }

        /** The input where it is a list of lists. */
        List<BigDecimal> numbers(int row) {
            return decimals(((List<?>) input).get(row));
        }

        List<BigDecimal> numbers(String name) {
            return decimals(named(name));
        }

        Object named(String name) {
            return Objects.requireNonNull(((Map<?, ?>) input).get(name));
        }

        Parts parts() {
            return Parts.of(numbers());
        }

        Parts parts(int row) {
            return Parts.of(numbers(row));
        }

        Parts parts(String name) {
            return Parts.of(numbers(name));
        }
    }

    static Stream<Case> cases() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(FILE), "reference values are absent: " + FILE);
        Map<?, ?> file = new Yaml().load(Files.readString(FILE));
        return ((List<?>) Objects.requireNonNull(file.get("values")))
                .stream()
                        .map(Map.class::cast)
                        .filter(each -> !ELSEWHERE.contains(each.get("metric")))
                        .map(ReferenceMetricsTest::read);
    }

    private static Case read(Map<?, ?> map) {
        Object expected = map.get("expected");
        return new Case(
                (String) map.get("metric"),
                (String) map.get("case"),
                map.get("input") == null ? List.of() : map.get("input"),
                doubles(expected),
                ((Number) map.get("tolerance")).doubleValue());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_reference_value_is_met(Case given) {
        List<Double> found = compute(given);
        assertThat(found).hasSameSizeAs(given.expected());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i))
                    .as("%s [%d]", given, i)
                    .isCloseTo(given.expected().get(i), within(given.tolerance()));
        }
    }

    private static List<Double> compute(Case given) {
        return switch (given.metric()) {
            case "M01" -> List.of(identity(given));
            case "M02", "M03" -> shares(given.numbers());
            case "M04" ->
                RoundedShares.apportion(given.numbers("v"), ((Number) given.named("units")).intValue()).stream()
                        .map(Integer::doubleValue)
                        .toList();
            case "M05" -> differences(shares(given.numbers(1)), shares(given.numbers(0)));
            case "M07" -> deflators(given);
            case "M08" ->
                values(DeflatorGrowth.deflatorGrowth(
                        given.numbers().get(0), given.numbers().get(1)));
            case "M09" ->
                IntStream.range(0, 2)
                        .mapToObj(row -> Ratio.percent(
                                given.numbers(row).get(1), given.numbers(row).get(0)))
                        .map(ReferenceMetricsTest::value)
                        .toList();
            case "M10" ->
                given.numbers().stream()
                        .map(each -> value(RereferencedIndex.rereference(
                                each, given.numbers().get(1))))
                        .toList();
            case "M11" -> splice(given);
            case "M12" -> chained(given);
            case "M13" -> given.name().startsWith("F1") ? List.of(rebuiltGrowth(given)) : growth(given);
            case "M14" -> chain(given.numbers());
            case "M15" -> given.numbers().size() == 2 ? List.of(averageOfLevels(given)) : averages(given.numbers());
            case "M16" -> required(given.numbers());
            case "M17" -> points(given);
            case "M18" -> percentOfGrowth(given);
            case "M19" -> percentOfParts(given);
            case "M18/M19/V-18" -> List.of(Published.sum(given.numbers()).doubleValue());
            case "M21" ->
                values(LocationQuotient.of(
                        given.parts().get(0),
                        given.parts().get(1),
                        given.parts().get(2),
                        given.parts().get(3)));
            case "M22" -> herfindahl(given);
            case "M23" ->
                values(Entropy.nats(given.parts()), Entropy.bits(given.parts()), Entropy.normalised(given.parts()));
            case "M24", "M25", "M26" -> specialisation(given);
            case "M29" -> values(Disparity.hoover(given.parts(0), given.parts(1)));
            case "M31" ->
                values(Gini.of(given.parts()), Gini.corrected(given.parts()))
                        .subList(0, given.expected().size());
            case "M32" -> values(Theil.t(given.parts()));
            case "M33" -> values(Theil.l(given.parts()));
            case "M32/M34" -> theil(given);
            case "M35" -> values(Disparity.williamson(given.parts("gdp"), given.parts("pop")));
            case "M39" -> beta(given);
            case "M40/M41/M44", "M40/M41" ->
                change(given.parts(0), given.parts(1))
                        .subList(0, given.expected().size());
            case "M42" -> values(Lilien.current(given.parts(0), given.parts(1)));
            case "M42/M43" ->
                values(
                        Lilien.base(Parts.of(10, 10, 10, 10, 10), Parts.of(12, 14, 16, 18, 20)),
                        Lilien.modified(Parts.of(10, 10, 10, 10, 10), Parts.of(12, 14, 16, 18, 20)));
            case "M50" -> shift(ShiftShare.dunn(changeOf(given)).orElseThrow());
            case "M51" -> {
                ShiftShare.Regional regional =
                        ShiftShare.esteban(changeOf(given)).orElseThrow();
                yield List.of(regional.competitive(), regional.allocation());
            }
            case "M53" -> dynamic(given);
            case "M54" -> {
                var effects = ProductivityChange.effects(given.parts(0), given.parts(1), given.parts(2), given.parts(3))
                        .orElseThrow();
                yield List.of(effects.within(), effects.statically(), effects.dynamically());
            }
            case "M65" ->
                ((Map<?, ?>) given.input())
                        .values().stream()
                                .map(year -> (List<?>) year)
                                .map(year -> IdentityResidual.residual(
                                                decimals(year.get(0)).get(0), decimals(year.get(1)))
                                        .doubleValue())
                                .toList();
            case "M72" ->
                IntStream.range(0, 2)
                        .mapToObj(given::parts)
                        .map(p -> value(YearsToTarget.of(p.get(0), p.get(1), p.get(2) / 100, p.get(3) / 100)))
                        .toList();
            default -> throw new AssertionError("no formula for " + given);
        };
    }

    private static double identity(Case given) {
        List<BigDecimal> numbers = given.numbers();
        return given.name().contains("printed total")
                ? IdentityResidual.residual(numbers.get(numbers.size() - 1), numbers.subList(0, numbers.size() - 1))
                        .negate()
                        .doubleValue()
                : IdentityResidual.residual(BigDecimal.ZERO, numbers).negate().doubleValue();
    }

    private static List<Double> shares(List<BigDecimal> parts) {
        BigDecimal whole = Published.sum(parts);
        return parts.stream().map(part -> value(Ratio.percent(part, whole))).toList();
    }

    private static List<Double> deflators(Case given) {
        List<BigDecimal> current = withSum(given.numbers(0));
        List<BigDecimal> constant = withSum(given.numbers(1));
        return IntStream.range(0, current.size())
                .mapToObj(i -> value(Ratio.percent(current.get(i), constant.get(i))))
                .toList();
    }

    private static List<Double> splice(Case given) {
        List<?> old = (List<?>) given.named("old");
        List<BigDecimal> first = decimals(old.get(0));
        List<BigDecimal> last = decimals(old.get(2));
        List<BigDecimal> current = given.numbers("cur2020");
        double one = value(Splice.carried(first.get(0), last.get(0), current.get(0)));
        double other = value(Splice.carried(first.get(1), last.get(1), current.get(1)));
        double whole = value(Splice.carried(Published.sum(first), Published.sum(last), Published.sum(current)));
        return List.of(one, other, whole, whole - one - other);
    }

    private static List<Double> chained(Case given) {
        List<BigDecimal> prices = given.numbers("p_prev");
        List<BigDecimal> before = given.numbers("q_prev");
        List<BigDecimal> now = given.numbers("q");
        List<BigDecimal> base =
                List.of(prices.get(0).multiply(before.get(0)), prices.get(1).multiply(before.get(1)));
        List<BigDecimal> volume =
                List.of(prices.get(0).multiply(now.get(0)), prices.get(1).multiply(now.get(1)));
        BigDecimal whole = Published.sum(base);
        double one = value(ChainedContribution.points(base.get(0), volume.get(0), whole));
        double other = value(ChainedContribution.points(base.get(1), volume.get(1), whole));
        return List.of(value(VolumeGrowth.growth(Published.sum(volume), whole)), one, other);
    }

    private static List<Double> growth(Case given) {
        return IntStream.range(0, given.numbers(0).size())
                .mapToObj(i -> value(VolumeGrowth.growth(
                        given.numbers(1).get(i), given.numbers(0).get(i))))
                .toList();
    }

    private static double rebuiltGrowth(Case given) {
        Change total = Published.total(Published.changes(given.numbers(0), given.numbers(1)));
        return value(VolumeGrowth.growth(total.now(), total.before()));
    }

    private static List<Double> chain(List<BigDecimal> indices) {
        List<BigDecimal> growth =
                indices.stream().map(index -> index.subtract(Ratio.HUNDRED)).toList();
        return values(RereferencedIndex.chain(growth), AverageGrowth.average(growth));
    }

    private static double averageOfLevels(Case given) {
        BigDecimal factor = given.numbers().get(1).divide(given.numbers().get(0), Rounding.EXACT);
        return AverageGrowth.percent(Root.of(factor, 3)).doubleValue();
    }

    private static List<Double> averages(List<BigDecimal> growth) {
        return IntStream.rangeClosed(2, growth.size())
                .mapToObj(years -> value(AverageGrowth.average(growth.subList(0, years))))
                .toList();
    }

    private static List<Double> required(List<BigDecimal> growth) {
        return IntStream.rangeClosed(1, growth.size())
                .mapToObj(done -> value(RequiredGrowth.required(BigDecimal.valueOf(8), 5, growth.subList(0, done))))
                .toList();
    }

    /** Levels now with their growth in percent, or levels before and now with the total last. */
    private static List<Double> points(Case given) {
        if (given.input() instanceof Map<?, ?>) {
            List<Change> changes = Published.changes(given.numbers("levels"), given.numbers("growth"));
            Change whole = change(given);
            List<Double> points = new ArrayList<>(points(changes, whole));
            points.add(value(VolumeGrowth.growth(whole.now(), whole.before()))
                    - points.stream().mapToDouble(Double::doubleValue).sum());
            return points;
        }
        if (given.name().startsWith("F1")) {
            List<Change> changes = Published.changes(given.numbers(0), given.numbers(1));
            return points(changes, Published.total(changes));
        }
        List<Change> all = IntStream.range(0, given.numbers(0).size())
                .mapToObj(i ->
                        new Change(given.numbers(0).get(i), given.numbers(1).get(i)))
                .toList();
        return points(all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }

    private static List<Double> points(List<Change> parts, Change whole) {
        return parts.stream()
                .map(part -> value(GrowthContributionPoints.points(part, whole)))
                .toList();
    }

    private static List<Double> percentOfGrowth(Case given) {
        Change whole = change(given);
        return Published.changes(given.numbers("levels"), given.numbers("growth")).stream()
                .map(part -> value(GrowthContributionOfGrdp.percentOfGrowth(part, whole)))
                .toList();
    }

    private static List<Double> percentOfParts(Case given) {
        List<Change> changes = Published.changes(given.numbers(0), given.numbers(1));
        Change whole = Published.total(changes);
        return changes.stream()
                .map(part -> value(GrowthContributionOfGrdp.percentOfGrowth(part, whole)))
                .toList();
    }

    private static Change change(Case given) {
        BigDecimal now = decimals(List.of(given.named("total"))).get(0);
        return new Change(
                Published.before(now, decimals(List.of(given.named("g"))).get(0)), now);
    }

    private static List<Double> herfindahl(Case given) {
        return values(
                        Herfindahl.index(given.parts()),
                        Herfindahl.normalised(given.parts()),
                        Herfindahl.equivalentNumber(given.parts()))
                .subList(0, given.expected().size());
    }

    /** Each district of a matrix against all of them together. */
    private static List<Double> specialisation(Case given) {
        List<?> rows = (List<?>) given.input();
        List<Parts> districts =
                rows.stream().map(row -> Parts.of(decimals(row))).toList();
        Parts whole = Parts.generate(
                districts.get(0).count(),
                i -> districts.stream().mapToDouble(each -> each.get(i)).sum());
        return districts.stream()
                .map(each -> switch (given.metric()) {
                    case "M24" -> Specialisation.krugman(each, whole);
                    case "M25" -> Specialisation.hoover(each, whole);
                    default -> Specialisation.hachman(each, whole);
                })
                .map(ReferenceMetricsTest::value)
                .toList();
    }

    private static List<Double> theil(Case given) {
        Parts gdp = given.parts("gdp");
        Parts population = given.parts("pop");
        List<?> east = (List<?>) given.named("east");
        List<Integer> group = IntStream.range(0, gdp.count())
                .mapToObj(i -> east.contains(i) ? 1 : 0)
                .toList();
        double all = value(Theil.weighted(gdp, population));
        double between = value(Theil.between(gdp, population, group));
        return List.of(all, between, all - between);
    }

    private static List<Double> beta(Case given) {
        double beta = ((Number) given.named("beta")).doubleValue();
        int years = ((Number) given.named("T")).intValue();
        return values(Convergence.speed(beta, years), Convergence.halfLife(beta, years));
    }

    private static List<Double> change(Parts before, Parts now) {
        return values(
                StructuralChange.absolute(before, now),
                StructuralChange.cosine(before, now),
                StructuralChange.angle(before, now),
                StructuralChange.rate(before, now),
                StructuralChange.euclidean(before, now));
    }

    private static ShiftShare.Development changeOf(Case given) {
        return new ShiftShare.Development(given.parts(0), given.parts(1), given.parts(2), given.parts(3));
    }

    private static List<Double> shift(ShiftShare.Shift shift) {
        return List.of(shift.provincial(), shift.mix(), shift.regional());
    }

    private static List<Double> dynamic(Case given) {
        ShiftShare.Development first =
                new ShiftShare.Development(given.parts("t0"), given.parts("t1"), given.parts("n0"), given.parts("n1"));
        ShiftShare.Development second =
                new ShiftShare.Development(given.parts("t1"), given.parts("t2"), given.parts("n1"), given.parts("n2"));
        List<Double> found =
                new ArrayList<>(shift(ShiftShare.dynamic(List.of(first, second)).orElseThrow()));
        found.add(0, given.parts("t2").sum() - given.parts("t0").sum());
        return found;
    }

    private static List<Double> differences(List<Double> now, List<Double> before) {
        return IntStream.range(0, now.size())
                .mapToObj(i -> now.get(i) - before.get(i))
                .toList();
    }

    private static List<BigDecimal> withSum(List<BigDecimal> numbers) {
        List<BigDecimal> all = new ArrayList<>(numbers);
        all.add(Published.sum(numbers));
        return all;
    }

    private static List<Double> values(FormulaResult... results) {
        return Stream.of(results).map(ReferenceMetricsTest::value).toList();
    }

    private static double value(FormulaResult result) {
        return Published.value(result).doubleValue();
    }

    private static List<Double> doubles(Object numbers) {
        return decimals(numbers).stream().map(BigDecimal::doubleValue).toList();
    }

    private static List<BigDecimal> decimals(Object numbers) {
        return numbers instanceof List<?> list
                ? list.stream()
                        .map(each -> new BigDecimal(String.valueOf(each)))
                        .toList()
                : List.of(new BigDecimal(String.valueOf(numbers)));
    }
}
