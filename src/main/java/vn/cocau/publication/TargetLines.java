package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Target;

/** What the figures say of one target, in sentences. */
final class TargetLines {

    private TargetLines() {}

    /** The average so far and the growth still needed; nothing where no figure judges the target. */
    static List<String> ofGrowth(Target target, Wording wording) {
        FigureQuery figures = FigureQuery.of(wording.release()).target(target.id());
        Optional<Figure> average =
                figures.metric("M15").latest().or(() -> figures.metric("M70").latest());
        if (average.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", name(target, wording)));
        lines.add("  " + average(target, average.get(), wording));
        figures.metric("M16").latest().ifPresent(needed -> lines.add("  " + needed(target, needed, wording)));
        return lines;
    }

    private static String name(Target target, Wording wording) {
        return wording.text(
                "summary.target",
                Map.of("target", wording.names().target(target, wording.language()), "source", target.source()));
    }

    private static String average(Target target, Figure average, Wording wording) {
        return average.value() == null
                ? wording.text("summary.target.average.none", Map.of("reason", wording.reason(average)))
                : wording.text(
                        "summary.target.average",
                        Map.of(
                                "from", target.from(),
                                "to", average.period(),
                                "value", wording.value(average)));
    }

    private static String needed(Target target, Figure needed, Wording wording) {
        if (needed.value() == null) {
            return wording.text("summary.target.needed.none", Map.of("reason", wording.reason(needed)));
        }
        return wording.text(
                "summary.target.needed",
                Map.of(
                        "value", wording.value(needed),
                        "years", remaining(target, needed),
                        "target", wording.number(target.value())));
    }

    /** The years still open; a figure dated by the last year done and one dated by the target's end say the same. */
    private static String remaining(Target target, Figure needed) {
        int first = Math.min(needed.period().year() + 1, target.to().year());
        int last = target.to().year();
        return first == last ? String.valueOf(last) : first + "-" + last;
    }

    /** How far a share is from its target, on the base and origin given; empty where no figure says. */
    static Optional<String> ofShare(Target target, FigureQuery figures, Wording wording) {
        return figures.metric("M71").target(target.id()).latest().map(gap -> share(target, gap, wording));
    }

    private static String share(Target target, Figure gap, Wording wording) {
        BigDecimal points = gap.rounded();
        if (points == null) {
            return wording.text(
                    "summary.target.gap.none",
                    Map.of(
                            "target", wording.names().target(target, wording.language()),
                            "reason", wording.reason(gap)));
        }
        String key = points.signum() > 0 ? "summary.target.gap.short" : "summary.target.gap.met";
        String line = wording.text(
                key,
                Map.of(
                        "target", wording.names().target(target, wording.language()),
                        "year", gap.period(),
                        "points", wording.number(points.abs())));
        return (line + " " + wording.mark(gap)).stripTrailing();
    }
}
