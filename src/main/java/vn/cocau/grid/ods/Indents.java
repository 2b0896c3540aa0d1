package vn.cocau.grid.ods;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Steps of indentation in a document, which keeps lengths: the step is the length nearest to the usual one of which all
 * lengths are multiples. It depends on the fonts, and is three spaces where the document comes from Excel. Where there is
 * none, the lengths are ranked.
 */
final class Indents {

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,9})?)(in|cm|mm|pt|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("in", 72.0, "cm", 72 / 2.54, "mm", 7.2 / 2.54, "pt", 1.0, "pc", 12.0, "px", 0.75);

    /** What LibreOffice adds by a click. */
    private static final double USUAL = 10;

    private static final double SMALLEST = 5;
    private static final double LARGEST = 16;
    private static final double TOLERANCE = 0.12;

    private final List<Double> lengths;
    private final double step;

    /** From all lengths by which cells of a document are set in. */
    Indents(Collection<@Nullable String> stored) {
        TreeSet<Double> distinct = new TreeSet<>();
        for (String each : stored) {
            distinct.add(points(each));
        }
        distinct.headSet(1.0).clear();
        this.lengths = List.copyOf(distinct);
        this.step = lengths.isEmpty() ? USUAL : step();
    }

    private static double points(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(Objects.requireNonNullElse(length, ""));
        return matcher.matches()
                ? Double.parseDouble(matcher.group(1)) * POINTS.getOrDefault(matcher.group(2), 0.0)
                : 0;
    }

    /** The step; 0 where the lengths have none in common. */
    private double step() {
        double best = 0;
        double smallest = lengths.get(0);
        for (int parts = 1; smallest / parts >= SMALLEST; parts++) {
            double candidate = smallest / parts;
            boolean nearer = Math.abs(candidate - USUAL) < Math.abs(best - USUAL);
            if (candidate <= LARGEST && nearer && divides(candidate)) {
                best = candidate;
            }
        }
        return best;
    }

    private boolean divides(double candidate) {
        return lengths.stream().allMatch(length -> {
            double steps = length / candidate;
            return Math.abs(steps - Math.rint(steps)) < TOLERANCE;
        });
    }

    int steps(@Nullable String length) {
        double points = points(length);
        if (points < 1) {
            return 0;
        }
        return step > 0 ? (int) Math.rint(points / step) : lengths.indexOf(points) + 1;
    }
}
