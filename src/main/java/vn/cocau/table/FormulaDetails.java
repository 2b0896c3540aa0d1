package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.Observation;

/**
 * Cells under labels outside the vocabulary that the sheet itself adds up to a figure which was read: they are its details,
 * checked and not published. Where a part the vocabulary knows is among them, the unknown ones may be its equals, and stay
 * refused.
 */
final class FormulaDetails {

    private static final BigDecimal BINARY_NOISE = new BigDecimal("1e-9");

    private static final CellClass UNFILLED = new CellClass.Outside(OutOfScope.UNFILLED);

    private final Classified classified;
    private final SheetFormulas formulas;
    private final Map<Place, BigDecimal> numbers = new HashMap<>();

    FormulaDetails(Workbook workbook, Classified classified, SheetFormulas formulas) {
        this.classified = classified;
        this.formulas = formulas;
        for (SheetGrid sheet : workbook.sheets()) {
            sheet.cells().forEach(cell -> keep(new Place(workbook.file(), sheet.name(), cell.address() + ""), cell));
        }
    }

    private void keep(Place place, Cell cell) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            numbers.put(place, numeric.number());
        } else if (!(cell.value() instanceof CellValue.Text)) {
            return;
        } else if (cell.text().matches("-?\\d{1,15}(\\.\\d+)?")) {
            numbers.put(place, new BigDecimal(cell.text()));
        }
    }

    void check() {
        for (Observation whole : classified.observations()) {
            if (whole.key().series().transformation() == Transformation.LEVEL) {
                check(whole.place());
            }
        }
    }

    private void check(Place whole) {
        List<Place> details = new ArrayList<>();
        BigDecimal rest = numbers.getOrDefault(whole, BigDecimal.ZERO);
        BigDecimal size = rest.abs();
        for (String cell : formulas.addends(whole)) {
            Place part = new Place(whole.file(), whole.sheet(), cell);
            CellClass found = classified.all().get(part);
            if (UNFILLED.equals(found)) {
                continue;
            }
            if (found != null && !isUnknown(found)) {
                return;
            }
            if (found != null) {
                BigDecimal number = numbers.getOrDefault(part, BigDecimal.ZERO);
                rest = rest.subtract(number);
                size = size.add(number.abs());
                details.add(part);
            }
        }
        if (rest.abs().compareTo(BINARY_NOISE.multiply(size)) <= 0) {
            for (Place detail : details) {
                classified.put(detail, new CellClass.Checked());
                check(detail);
            }
        }
    }

    private static boolean isUnknown(CellClass found) {
        if (found instanceof CellClass.Refused refused) {
            return refused.cause().code() == FindingCode.LABEL_UNKNOWN;
        }
        return found instanceof CellClass.Checked;
    }
}
