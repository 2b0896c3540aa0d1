package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Period;
import vn.cocau.metric.Figure;

/** The sum of the districts against the province's own total, for the newest period in which both stand. */
final class SummaryDiscrepancy implements SummarySection {

    @Override
    public List<String> lines(Prose prose) {
        FigureQuery discrepancies = FigureQuery.of(prose.release())
                .metric("M65", "M65P")
                .in(prose.release().profile().territories().root())
                .where(figure -> figure.activity().isTotal())
                .withValue();
        List<Period> newest = discrepancies.newest().stream().toList();
        if (newest.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text("summary.discrepancy", Map.of("period", newest.get(0))));
        discrepancies.at(newest.get(0)).figures().stream()
                .sorted(StructureCsv.ORDER)
                .map(figure -> line(figure, prose))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Figure figure, Prose prose) {
        String line = prose.text(
                "summary.discrepancy.line",
                Map.of(
                        "measure", prose.item(figure.measure(), figure.activity()),
                        "prices", Names.prices(figure.priceBasis(), prose.language()),
                        "value", figure.rounded() == null ? "–" : prose.signed(figure.rounded()),
                        "unit", Names.unit(figure.unit(), prose.language())));
        return ("  " + line + " " + prose.mark(figure)).stripTrailing();
    }
}
