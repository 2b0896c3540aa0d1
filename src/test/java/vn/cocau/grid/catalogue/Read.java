package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;

/** What came of opening a file, in lines that a test can compare. */
record Read(Opening opening) {

    static Read of(Path file) {
        return new Read(Workbooks.open(file, Place.ofFile(String.valueOf(file.getFileName()))));
    }

    List<SheetGrid> sheets() {
        if (opening.workbook() == null) {
            throw new AssertionError("refused: " + told());
        }
        return opening.workbook().sheets();
    }

    /** The first sheet. */
    SheetGrid sheet() {
        return sheets().get(0);
    }

    /** The cell of the first sheet at an address such as B2; null where nothing stands there. */
    Cell at(String address) {
        CellAddress place = CellAddress.parse(address);
        return sheet().at(place.row(), place.column());
    }

    CellValue value(String address) {
        Cell cell = at(address);
        return cell == null ? null : cell.value();
    }

    /** The cells of the first sheet, {@code A1=1.5}, {@code B1='text'}. */
    List<String> cells() {
        return cells(sheet());
    }

    /** The cells of all sheets, one after the other. */
    static List<String> cells(List<SheetGrid> sheets) {
        return sheets.stream().flatMap(sheet -> cells(sheet).stream()).toList();
    }

    static List<String> cells(SheetGrid sheet) {
        return sheet.cells().stream()
                .map(cell -> cell.address() + "=" + line(cell.value()))
                .toList();
    }

    private static String line(CellValue value) {
        if (value instanceof CellValue.Numeric numeric) {
            return numeric.number().toPlainString();
        }
        if (value instanceof CellValue.Text text) {
            return "'" + text.text() + "'";
        }
        if (value instanceof CellValue.DateTime date) {
            return date.moment() + " (" + date.serial().toPlainString() + ")";
        }
        if (value instanceof CellValue.Failure failure) {
            return "error " + failure.code();
        }
        return value instanceof CellValue.Logical logical ? String.valueOf(logical.truth()) : "not calculated";
    }

    /** Code and place of each finding, {@code CELL_UNDER_MERGE a.xlsx › S!B1}. */
    List<String> told() {
        return told(opening.findings());
    }

    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    /** The findings in English. */
    List<String> english() {
        return said(opening.findings(), Language.EN);
    }

    List<String> vietnamese() {
        return said(opening.findings(), Language.VI);
    }

    static List<String> said(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> Sentences.of(finding, language)).toList();
    }

    /** Code and place of the one fatal finding of a file that was refused. */
    String refusal() {
        assertThat(opening.workbook()).as("refused").isNull();
        assertThat(told()).hasSize(1);
        assertThat(opening.findings().get(0).severity()).hasToString("FATAL");
        return told().get(0);
    }
}
