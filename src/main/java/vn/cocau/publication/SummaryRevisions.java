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
    public List<String> lines(Wording wording) {
        List<Revision> revisions = wording.release().revisions();
        if (revisions.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("summary.revisions", Map.of("number", wording.count(revisions.size()))));
        TerritoryCode province = wording.release().profile().territories().root();
        revisions.stream()
                .filter(revision -> revision.key().series().territory().equals(province)
                        && revision.key().series().activity().isTotal()
                        && !SummaryGrowth.isGrowth(revision, wording.release()))
                .sorted(RevisionsCsv.ORDER.reversed())
                .limit(MOST_SHOWN)
                .map(revision -> "  - " + line(revision, wording))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Revision revision, Wording wording) {
        SeriesKey series = revision.key().series();
        return wording.text(
                "summary.revision",
                Map.of(
                        "series",
                                wording.text(
                                        "transformation." + series.transformation(),
                                        Map.of(
                                                "measure", wording.item(series.measure(), series.activity()),
                                                "prices", Names.prices(series.priceBasis(), wording.language()))),
                        "period", revision.key().period(),
                        "earlier", side(revision.earlier(), wording),
                        "later", side(revision.later(), wording),
                        "unit", Names.unit(revision.later().unit(), wording.language()),
                        "cause", wording.name(revision.cause())));
    }

    private static String side(Observation observation, Wording wording) {
        return amount(observation.amount(), wording) + " ("
                + wording.name(observation.key().stage()) + ")";
    }

    private static String amount(@Nullable BigDecimal amount, Wording wording) {
        return amount == null ? "–" : wording.number(amount);
    }
}
