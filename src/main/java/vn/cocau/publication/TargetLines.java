package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.ShareBase;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Target;

/** What the figures say of one target, in sentences. */
final class TargetLines {

    private TargetLines() {}

    /** The average so far and the growth still needed; nothing where no figure judges the target. */
    static List<String> ofGrowth(Target target, Wording wording) {
        List<String> lines = new ArrayList<>();
        GrowthAnswer.of(target, wording.release()).ifPresent(answer -> {
            lines.add("");
            lines.add(name(target, wording));
            lines.add("  " + average(target, answer.average(), wording));
            answer.needed().ifPresent(needed -> lines.add("  " + needed(target, needed, wording)));
        });
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

    private static String remaining(Target target, Figure needed) {
        int last = target.to().year();
        int first = needed.basePeriod() == null ? last : needed.basePeriod().year() + 1;
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
        String line = wording.text(
                "summary.target.gap." + verdict(target, gap, points),
                Map.of(
                        "target", wording.names().target(target, wording.language()),
                        "year", gap.period(),
                        "points", wording.number(points.abs()),
                        "base", wording.name(target.shareBase() == null ? ShareBase.GRDP : target.shareBase())));
        return (line + " " + wording.mark(gap)).stripTrailing();
    }

    /** A target is met or missed on its own base only; on another base the share is above or below its number. */
    private static String verdict(Target target, Figure gap, BigDecimal points) {
        boolean own = target.shareBase() == null || target.shareBase() == gap.shareBase();
        if (points.signum() > 0) {
            return own ? "short" : "below";
        }
        return own ? "met" : "above";
    }
}
