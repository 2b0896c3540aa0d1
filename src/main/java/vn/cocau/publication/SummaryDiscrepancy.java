package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Period;
import vn.cocau.metric.Figure;

/** The sum of the districts against the province's own total, for the newest period in which both stand. */
final class SummaryDiscrepancy implements SummarySection {

    @Override
    public List<String> lines(Wording wording) {
        FigureQuery discrepancies = FigureQuery.of(wording.release())
                .metric("M65", "M65P")
                .in(wording.release().profile().territories().root())
                .where(figure -> figure.activity().isTotal())
                .withValue();
        List<Period> newest = discrepancies.newest().stream().toList();
        if (newest.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("summary.discrepancy", Map.of("period", newest.get(0))));
        discrepancies.at(newest.get(0)).figures().stream()
                .sorted(StructureCsv.ORDER)
                .map(figure -> line(figure, wording))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Figure figure, Wording wording) {
        String line = wording.text(
                "summary.discrepancy.line",
                Map.of(
                        "measure", wording.item(figure.measure(), figure.activity()),
                        "prices", Names.prices(figure.priceBasis(), wording.language()),
                        "value", figure.rounded() == null ? "–" : wording.signed(figure.rounded()),
                        "unit", Names.unit(figure.unit(), wording.language())));
        return ("  " + line + " " + wording.mark(figure)).stripTrailing();
    }
}
