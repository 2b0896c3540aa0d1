package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.cocau.observation.SheetLedger;

/** What became of all numeric cells together, and the causes for which cells were refused. */
final class SummaryLedger implements SummarySection {

    private static final int MOST_SHOWN = 10;

    @Override
    public List<String> lines(Prose prose) {
        if (prose.release().ledgers().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text("summary.ledger"));
        lines.add("  "
                + prose.text(
                        "summary.ledger.sum",
                        Map.of(
                                "cells", total(SheetLedger::numericCells, prose),
                                "read", total(SheetLedger::read, prose),
                                "checked", total(SheetLedger::checked, prose),
                                "refused", total(SheetLedger::refused, prose),
                                "label", total(SheetLedger::label, prose),
                                "outOfScope", total(SheetLedger::outOfScopeCells, prose))));
        lines.addAll(refusals(prose));
        return lines;
    }

    private static String total(ToIntFunction<SheetLedger> count, Prose prose) {
        return prose.count(
                prose.release().ledgers().stream().mapToLong(count::applyAsInt).sum());
    }

    private static List<String> refusals(Prose prose) {
        List<RefusalCause> causes = RefusalCause.of(prose.release().findings());
        if (causes.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("  " + prose.text("summary.refusals", Map.of("causes", prose.count(causes.size()))));
        causes.stream()
                .limit(MOST_SHOWN)
                .map(cause -> "    - " + cause.line(prose))
                .forEach(lines::add);
        lines.addAll(SummaryTroubles.more(prose, causes.size() - MOST_SHOWN));
        return lines;
    }
}
