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
import vn.cocau.grid.CellAddress;
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
    private final Map<String, SheetGrid> sheets = new HashMap<>();

    FormulaDetails(Workbook workbook, Classified classified, SheetFormulas formulas) {
        this.classified = classified;
        this.formulas = formulas;
        workbook.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
    }

    /** The number in a cell; zero for a blank, as a sum takes it. */
    private BigDecimal number(Place place) {
        SheetGrid sheet = sheets.get(String.valueOf(place.sheet()));
        CellAddress address = CellAddress.parse(String.valueOf(place.cell()));
        Cell cell = sheet == null ? null : sheet.at(address.row(), address.column());
        if (cell != null && cell.value() instanceof CellValue.Numeric numeric) {
            return numeric.number();
        }
        return cell != null && cell.text().matches("-?\\d{1,15}(\\.\\d+)?")
                ? new BigDecimal(cell.text())
                : BigDecimal.ZERO;
    }

    void check() {
        for (Observation whole : classified.observations()) {
            if (whole.key().series().transformation() == Transformation.LEVEL) {
                check(whole.place());
            }
        }
    }

    private void check(Place whole) {
        if (formulas.addends(whole).isEmpty()) {
            return;
        }
        List<Place> details = new ArrayList<>();
        BigDecimal rest = number(whole);
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
                BigDecimal number = number(part);
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
