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
    static List<String> ofGrowth(Target target, Prose prose) {
        List<String> lines = new ArrayList<>();
        GrowthAnswer.of(target, prose.release()).ifPresent(answer -> {
            lines.add("");
            lines.add(name(target, prose));
            lines.add("  " + average(target, answer.average(), prose));
            answer.needed().ifPresent(needed -> lines.add("  " + needed(target, needed, prose)));
        });
        return lines;
    }

    private static String name(Target target, Prose prose) {
        return prose.text(
                "summary.target",
                Map.of("target", prose.names().target(target, prose.language()), "source", target.source()));
    }

    private static String average(Target target, Figure average, Prose prose) {
        return average.value() == null
                ? prose.text("summary.target.average.none", Map.of("reason", prose.reason(average)))
                : prose.text(
                        "summary.target.average",
                        Map.of(
                                "from", target.from(),
                                "to", average.period(),
                                "value", prose.value(average)));
    }

    private static String needed(Target target, Figure needed, Prose prose) {
        if (needed.value() == null) {
            return prose.text("summary.target.needed.none", Map.of("reason", prose.reason(needed)));
        }
        return prose.text(
                "summary.target.needed",
                Map.of(
                        "value", prose.value(needed),
                        "years", remaining(target, needed),
                        "target", prose.number(target.value())));
    }

    private static String remaining(Target target, Figure needed) {
        int last = target.to().year();
        int first = needed.basePeriod() == null ? last : needed.basePeriod().year() + 1;
        return first == last ? String.valueOf(last) : first + "-" + last;
    }

    /** How far a share is from its target, on the base and origin given; empty where no figure says. */
    static Optional<String> ofShare(Target target, FigureQuery figures, Prose prose) {
        return figures.metric("M71").target(target.id()).latest().map(gap -> share(target, gap, prose));
    }

    private static String share(Target target, Figure gap, Prose prose) {
        BigDecimal points = gap.rounded();
        if (points == null) {
            return prose.text(
                    "summary.target.gap.none",
                    Map.of(
                            "target", prose.names().target(target, prose.language()),
                            "reason", prose.reason(gap)));
        }
        String line = prose.text(
                "summary.target.gap." + verdict(target, gap, points),
                Map.of(
                        "target", prose.names().target(target, prose.language()),
                        "year", gap.period(),
                        "points", prose.number(points.abs()),
                        "base", prose.name(target.shareBase() == null ? ShareBase.GRDP : target.shareBase())));
        return (line + " " + prose.mark(gap)).stripTrailing();
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
