package vn.cocau.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** An Excel workbook's sheets as grids, whichever of the two formats it has. */
final class ExcelGrids {

    private final org.apache.poi.ss.usermodel.Workbook book;
    private final StoredCells stored;
    private final Appearances appearances;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    ExcelGrids(org.apache.poi.ss.usermodel.Workbook book, StoredCells stored, Place place) {
        this.book = book;
        this.stored = stored;
        this.appearances = new Appearances(book);
        this.place = place;
    }

    Opening read(WorkbookFormat format, boolean macros) {
        if (macros) {
            findings.add(Finding.of(FindingCode.MACROS_IGNORED, place));
        }
        List<SheetGrid> sheets = new ArrayList<>();
        for (int index = 0; index < book.getNumberOfSheets(); index++) {
            sheets.add(sheet(index));
        }
        return new Opening(new Workbook(place.file(), format, sheets), findings);
    }

    private SheetGrid sheet(int index) {
        Sheet sheet = book.getSheetAt(index);
        List<CellRange> merges =
                sheet.getMergedRegions().stream().map(ExcelGrids::range).toList();
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            List<CellRange> here = merges.stream()
                    .filter(merge -> merge.first().row() <= row.getRowNum()
                            && row.getRowNum() <= merge.last().row())
                    .toList();
            readRow(row, here, cells);
        }
        boolean hidden = book.isSheetHidden(index) || book.isSheetVeryHidden(index);
        return new SheetGrid(book.getSheetName(index), hidden, cells, merges);
    }

    private void readRow(Row row, List<CellRange> merges, List<Cell> cells) {
        for (org.apache.poi.ss.usermodel.Cell poiCell : row) {
            Cell cell = cell(poiCell, merges);
            if (cell == null) {
                continue;
            }
            CellRange cover = merges.stream()
                    .filter(merge ->
                            merge.contains(cell.address()) && !merge.first().equals(cell.address()))
                    .findFirst()
                    .orElse(null);
            if (cover == null) {
                cells.add(cell);
            } else {
                findings.add(underMerge(row.getSheet().getSheetName(), cell, cover));
            }
        }
    }

    private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell poiCell, List<CellRange> merges) {
        Appearances.Look look = appearances.of(poiCell.getCellStyle());
        StoredValue value = stored.of(poiCell, look.appearance().font());
        if (value == null || value.blank()) {
            return null;
        }
        CellAddress address = new CellAddress(poiCell.getRowIndex(), poiCell.getColumnIndex());
        CellRange merge = merges.stream()
                .filter(range -> range.first().equals(address))
                .findFirst()
                .orElse(null);
        return new Cell(
                address,
                dated(value.value(), look.date()),
                value.raw(),
                value.formula(),
                look.appearance(),
                value.runs(),
                merge,
                hidden(poiCell));
    }

    private CellValue dated(CellValue value, boolean date) {
        return date && value instanceof CellValue.Numeric number
                ? StoredNumbers.dated(number.number(), stored.countsFrom1904())
                : value;
    }

    private static boolean hidden(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getRow().getZeroHeight() || cell.getSheet().isColumnHidden(cell.getColumnIndex());
    }

    private Finding underMerge(String sheet, Cell cell, CellRange merge) {
        Place where = new Place(place.file(), sheet, cell.address().toString());
        String found = cell.raw().isEmpty() ? String.valueOf(cell.formula()) : cell.raw();
        return Finding.of(FindingCode.CELL_UNDER_MERGE, where, "found", found, "merge", merge);
    }

    private static CellRange range(CellRangeAddress range) {
        return new CellRange(
                new CellAddress(range.getFirstRow(), range.getFirstColumn()),
                new CellAddress(range.getLastRow(), range.getLastColumn()));
    }
}
