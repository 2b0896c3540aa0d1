package vn.cocau.grid.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks read by POI's model of them: a second opinion on every fact of every cell. */
public final class PoiWorkbooks {

    private PoiWorkbooks() {}

    public static List<SheetFacts> read(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            PoiCell cells = book instanceof HSSFWorkbook old ? new HssfCell(old) : new XssfCell((XSSFWorkbook) book);
            PoiNumbers numbers = new PoiNumbers();
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(index -> new PoiSheet(book.getSheetAt(index), cells, numbers)
                            .facts(book.isSheetHidden(index) || book.isSheetVeryHidden(index)))
                    .toList();
        }
    }
}
