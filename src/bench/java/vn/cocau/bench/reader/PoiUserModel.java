package vn.cocau.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.cocau.bench.Tally;

/** POI's user model, for {@code .xlsx} and {@code .xls}. */
public final class PoiUserModel {

    private PoiUserModel() {}

    public static void main(String... args) throws IOException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> count(cell, tally))));
            }
        }
        tally.print();
    }

    private static void count(Cell cell, Tally tally) {
        CellType own = cell.getCellType();
        CellType type = own == CellType.FORMULA ? cell.getCachedFormulaResultType() : own;
        if (type == CellType.NUMERIC) {
            tally.number(cell.getNumericCellValue());
        } else if (type == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
            tally.text();
        }
    }
}
