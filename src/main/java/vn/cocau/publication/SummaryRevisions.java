package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
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
                        "earlier", side(revision.earlier(), revision.later().unit(), prose),
                        "later", side(revision.later(), revision.later().unit(), prose),
                        "unit", Names.unit(revision.later().unit(), prose.language()),
                        "cause", prose.name(revision.cause())));
    }

    private static String side(Observation observation, Unit unit, Prose prose) {
        return amount(observation, unit, prose) + " ("
                + prose.name(observation.key().stage()) + ")";
    }

    /** The amount in this unit; in its own, which is then named, where it cannot be had in this one. */
    private static String amount(Observation observation, Unit unit, Prose prose) {
        BigDecimal amount = observation.amount();
        if (amount == null) {
            return "–";
        }
        BigDecimal shown = observation.amountIn(unit);
        return shown == null
                ? prose.number(amount) + " " + Names.unit(observation.unit(), prose.language())
                : prose.number(shown);
    }
}
