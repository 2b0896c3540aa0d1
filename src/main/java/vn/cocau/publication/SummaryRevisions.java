package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.revision.Revision;

/** How many figures were revised since before, and those of the province's levels one by one. */
final class SummaryRevisions implements SummarySection {

    private static final int MOST_SHOWN = 8;

    @Override
    public List<String> lines(Prose prose) {
        List<Revision> revisions = prose.release().revisions();
        if (revisions.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text("summary.revisions", Map.of("number", prose.count(revisions.size()))));
        TerritoryCode province = prose.release().profile().territories().root();
        revisions.stream()
                .filter(revision -> revision.key().series().territory().equals(province)
                        && revision.key().series().activity().isTotal()
                        && !SummaryGrowth.isGrowth(revision, prose.release()))
                .sorted(RevisionsCsv.ORDER.reversed())
                .limit(MOST_SHOWN)
                .map(revision -> "  - " + line(revision, prose))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Revision revision, Prose prose) {
        SeriesKey series = revision.key().series();
        return prose.text(
                "summary.revision",
                Map.of(
                        "series",
                                prose.text(
                                        "transformation." + series.transformation(),
                                        Map.of(
                                                "measure", prose.item(series.measure(), series.activity()),
                                                "prices", Names.prices(series.priceBasis(), prose.language()))),
                        "period", revision.key().period(),
                        "earlier", side(revision.earlier(), prose),
                        "later", side(revision.later(), prose),
                        "unit", Names.unit(revision.later().unit(), prose.language()),
                        "cause", prose.name(revision.cause())));
    }

    private static String side(Observation observation, Prose prose) {
        return amount(observation.amount(), prose) + " ("
                + prose.name(observation.key().stage()) + ")";
    }

    private static String amount(@Nullable BigDecimal amount, Prose prose) {
        return amount == null ? "–" : prose.number(amount);
    }
}
