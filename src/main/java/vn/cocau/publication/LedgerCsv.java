package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.observation.SheetLedger;

/** What became of every numeric cell, a row a sheet; the five classes add up to {@code numeric_cells}. */
final class LedgerCsv implements Output {

    private static final String HEADER = "file,sheet,numeric_cells,read,checked,refused,label,out_of_scope,"
            + Arrays.stream(OutOfScope.values())
                    .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(","));
    static final Comparator<SheetLedger> ORDER =
            Comparator.comparing(SheetLedger::file).thenComparing(SheetLedger::sheet);

    @Override
    public String fileName() {
        return "ledger.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        return Csv.bytes(HEADER, release.ledgers().stream().sorted(ORDER).map(LedgerCsv::row));
    }

    private static List<@Nullable Object> row(SheetLedger ledger) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                ledger.file(),
                ledger.sheet(),
                ledger.numericCells(),
                ledger.read(),
                ledger.checked(),
                ledger.refused(),
                ledger.label(),
                ledger.outOfScopeCells()));
        for (OutOfScope reason : OutOfScope.values()) {
            row.add(ledger.outOfScope().getOrDefault(reason, 0));
        }
        return row;
    }
}
