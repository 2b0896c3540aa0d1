package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.OutOfScope;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Conventions;

/** Counts the numeric cells of each sheet anew, and the classes they ended in; the two must agree. */
final class LedgerBook {

    private final Workbook workbook;
    private final Conventions conventions;
    private final Classified classified;

    LedgerBook(Workbook workbook, Conventions conventions, Classified classified) {
        this.workbook = workbook;
        this.conventions = conventions;
        this.classified = classified;
    }

    List<SheetLedger> ledgers() {
        Map<String, List<CellClass>> bySheet = new HashMap<>();
        classified
                .all()
                .forEach((place, cellClass) -> bySheet.computeIfAbsent(
                                String.valueOf(place.sheet()), sheet -> new ArrayList<>())
                        .add(cellClass));
        return workbook.sheets().stream()
                .map(sheet -> ledger(sheet, bySheet.getOrDefault(sheet.name(), List.of())))
                .toList();
    }

    private SheetLedger ledger(SheetGrid sheet, List<CellClass> classes) {
        Map<OutOfScope, Integer> outside = new EnumMap<>(OutOfScope.class);
        for (CellClass each : classes) {
            if (each instanceof CellClass.Outside out) {
                outside.merge(out.reason(), 1, Integer::sum);
            }
        }
        return new SheetLedger(
                workbook.file(),
                sheet.name(),
                new Census(sheet, conventions).cells().size(),
                count(classes, CellClass.Read.class),
                count(classes, CellClass.Checked.class),
                count(classes, CellClass.Refused.class),
                count(classes, CellClass.Label.class),
                outside);
    }

    private static int count(List<CellClass> classes, Class<? extends CellClass> type) {
        return (int) classes.stream().filter(type::isInstance).count();
    }
}
