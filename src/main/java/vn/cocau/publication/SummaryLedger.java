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
    public List<String> lines(Wording wording) {
        if (wording.release().ledgers().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("summary.ledger"));
        lines.add("  "
                + wording.text(
                        "summary.ledger.sum",
                        Map.of(
                                "cells", total(SheetLedger::numericCells, wording),
                                "read", total(SheetLedger::read, wording),
                                "checked", total(SheetLedger::checked, wording),
                                "refused", total(SheetLedger::refused, wording),
                                "label", total(SheetLedger::label, wording),
                                "outOfScope", total(SheetLedger::outOfScopeCells, wording))));
        lines.addAll(refusals(wording));
        return lines;
    }

    private static String total(ToIntFunction<SheetLedger> count, Wording wording) {
        return wording.count(wording.release().ledgers().stream()
                .mapToLong(count::applyAsInt)
                .sum());
    }

    private static List<String> refusals(Wording wording) {
        List<RefusalCause> causes = RefusalCause.of(wording.release().findings());
        if (causes.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("  " + wording.text("summary.refusals", Map.of("causes", wording.count(causes.size()))));
        causes.stream()
                .limit(MOST_SHOWN)
                .map(cause -> "    - " + cause.line(wording))
                .forEach(lines::add);
        lines.addAll(SummaryTroubles.more(wording, causes.size() - MOST_SHOWN));
        return lines;
    }
}
