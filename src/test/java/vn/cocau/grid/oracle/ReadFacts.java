package vn.cocau.grid.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** The product's own reading of a workbook, as facts. */
public final class ReadFacts {

    private ReadFacts() {}

    public static List<SheetFacts> of(Workbook workbook) {
        return workbook.sheets().stream().map(ReadFacts::of).toList();
    }

    private static SheetFacts of(SheetGrid sheet) {
        Map<String, CellFacts> cells = new LinkedHashMap<>();
        for (Cell cell : sheet.cells()) {
            CellFacts twice = cells.put(cell.address().toString(), of(cell));
            assertThat(twice).as("%s stands twice", cell.address()).isNull();
        }
        List<String> merges = sheet.merges().stream().map(CellRange::toString).toList();
        return new SheetFacts(sheet.name(), sheet.hidden(), merges, cells);
    }

    private static CellFacts of(Cell cell) {
        return new CellFacts(
                kind(cell.value()),
                value(cell),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                cell.merge() == null ? null : cell.merge().toString(),
                cell.hidden(),
                cell.comment());
    }

    private static CellFacts.Kind kind(CellValue value) {
        if (value instanceof CellValue.Numeric) {
            return CellFacts.Kind.NUMBER;
        }
        if (value instanceof CellValue.Text) {
            return CellFacts.Kind.TEXT;
        }
        if (value instanceof CellValue.DateTime) {
            return CellFacts.Kind.DATE;
        }
        if (value instanceof CellValue.Logical) {
            return CellFacts.Kind.LOGICAL;
        }
        return value instanceof CellValue.Failure ? CellFacts.Kind.ERROR : CellFacts.Kind.MISSING;
    }

    private static String value(Cell cell) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            return number(numeric.number(), cell);
        }
        if (cell.value() instanceof CellValue.DateTime date) {
            number(date.serial(), cell);
            return date.moment().toString();
        }
        if (cell.value() instanceof CellValue.Logical logical) {
            return String.valueOf(logical.truth());
        }
        return cell.value() instanceof CellValue.Failure failure ? failure.code() : cell.text();
    }

    /** The nearest binary number, which is what POI knows; the decimal must be exactly the stored one. */
    private static String number(BigDecimal number, Cell cell) {
        assertThat(number)
                .as("%s is what is stored", cell.address())
                .isEqualByComparingTo(new BigDecimal(cell.raw().strip()));
        return PoiNumbers.binary(number.doubleValue());
    }
}
