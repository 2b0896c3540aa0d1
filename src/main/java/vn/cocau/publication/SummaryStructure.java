package vn.cocau.publication;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.Period;
import vn.cocau.concept.ShareBase;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;
import vn.cocau.profile.Item;
import vn.cocau.profile.Target;

/** The shares of the sectors, on each base and from each origin: in the first and the latest year, and the change. */
final class SummaryStructure implements SummarySection {

    private static final List<Origin> ORIGINS = List.of(Origin.OFFICIAL, Origin.DISTRICTS);

    @Override
    public List<String> lines(Prose prose) {
        List<String> lines = new ArrayList<>();
        ORIGINS.forEach(origin -> lines.addAll(block(ShareBase.GRDP, origin, prose)));
        ORIGINS.forEach(origin -> lines.addAll(otherThanOfGrdp(origin, prose)));
        if (!lines.isEmpty()) {
            lines.add(0, prose.text("summary.structure"));
        }
        return lines;
    }

    /** Where no product taxes are told of, value added is GRDP, and its structure need not be said twice. */
    private static List<String> otherThanOfGrdp(Origin origin, Prose prose) {
        List<String> ofGrdp = block(ShareBase.GRDP, origin, prose);
        List<String> ofValueAdded = block(ShareBase.GVA, origin, prose);
        return table(ofGrdp).equals(table(ofValueAdded)) ? List.of() : ofValueAdded;
    }

    private static List<String> table(List<String> block) {
        return block.size() < 2 ? block : block.subList(1, block.size());
    }

    private static List<String> block(ShareBase base, Origin origin, Prose prose) {
        FigureQuery figures = FigureQuery.of(prose.release())
                .in(prose.release().profile().territories().root())
                .from(origin)
                .shareOf(base)
                .annual();
        SectorShares shares = SectorShares.of(figures, prose.release());
        String title =
                prose.text("summary.structure.block", Map.of("base", prose.name(base), "origin", prose.name(origin)));
        if (shares.isEmpty()) {
            return List.of();
        }
        return shares.years().isEmpty()
                ? List.of("  "
                        + prose.text("summary.structure.none", Map.of("title", title, "reason", shares.reason(prose))))
                : table(title, shares, figures, prose);
    }

    private static List<String> table(String title, SectorShares shares, FigureQuery figures, Prose prose) {
        List<String> lines = new ArrayList<>(List.of(("  " + title + " (%) " + shares.mark(prose)).stripTrailing()));
        Period first = shares.years().get(0);
        Period latest = shares.years().get(shares.years().size() - 1);
        TextTable table = new TextTable("    ", "lrrr");
        table.row(List.of("", first.toString(), latest.toString(), prose.text("summary.structure.change")));
        for (Item item : shares.items()) {
            Optional<Figure> before = shares.share(item, first);
            Optional<Figure> after = shares.share(item, latest);
            table.row(List.of(
                    prose.item(item.measure(), item.activity()),
                    prose.value(before.orElse(null)),
                    prose.value(after.orElse(null)),
                    change(before, after, prose)));
        }
        lines.addAll(table.lines());
        prose.release().profile().targets().stream()
                .filter(target -> target.kind() == Target.Kind.SHARE)
                .flatMap(target -> TargetLines.ofShare(target, figures, prose).stream())
                .forEach(line -> lines.add("    " + line));
        return lines;
    }

    /** In points, from the unrounded shares. */
    private static String change(Optional<Figure> before, Optional<Figure> after, Prose prose) {
        return before.map(Figure::value)
                .flatMap(earlier -> after.map(Figure::value)
                        .map(later -> later.subtract(earlier).setScale(2, RoundingMode.HALF_UP)))
                .map(prose::signed)
                .orElse("–");
    }
}
