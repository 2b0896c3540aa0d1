package vn.cocau.grid.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.StoredNumbers;

/** A second opinion: what POI's model of a workbook says of each cell. */
final class PoiFacts {

    private final Workbook book;
    private final StoredCells stored;
    private final Appearances appearances;
    private final Map<String, String> facts = new TreeMap<>();

    private PoiFacts(Workbook book) {
        this.book = book;
        this.appearances = new Appearances(book);
        this.stored = book instanceof HSSFWorkbook old
                ? new XlsCells(old, new XlsFormulas())
                : new XlsxCells((XSSFWorkbook) book);
    }

    static Map<String, String> of(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            PoiFacts poi = new PoiFacts(book);
            for (Sheet sheet : book) {
                poi.read(sheet);
            }
            return poi.facts;
        }
    }

    private void read(Sheet sheet) {
        int index = book.getSheetIndex(sheet);
        List<CellRange> merges = sheet.getMergedRegions().stream()
                .map(range -> new CellRange(
                        new CellAddress(range.getFirstRow(), range.getFirstColumn()),
                        new CellAddress(range.getLastRow(), range.getLastColumn())))
                .toList();
        Facts.sheet(facts, sheet.getSheetName(), book.isSheetHidden(index) || book.isSheetVeryHidden(index), merges);
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellAddress address = new CellAddress(cell.getRowIndex(), cell.getColumnIndex());
                boolean covered = merges.stream()
                        .anyMatch(merge ->
                                merge.contains(address) && !merge.first().equals(address));
                if (!covered) {
                    read(sheet, cell, address);
                }
            }
        }
    }

    private void read(Sheet sheet, Cell cell, CellAddress address) {
        Appearances.Look look = appearances.of(cell.getCellStyle());
        StoredValue value = stored.of(cell, look.appearance().font());
        if (value == null || value.blank()) {
            return;
        }
        CellValue content = look.date() && value.value() instanceof CellValue.Numeric number
                ? StoredNumbers.dated(number.number(), stored.countsFrom1904())
                : value.value();
        boolean hidden = cell.getRow().getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
        Comment comment = cell.getCellComment();
        facts.put(
                sheet.getSheetName() + "!" + address,
                Facts.line(content, value.raw(), value.formula(), look.appearance(), value.runs(), hidden)
                        + Facts.comment(
                                comment == null ? null : comment.getString().getString()));
    }
}
