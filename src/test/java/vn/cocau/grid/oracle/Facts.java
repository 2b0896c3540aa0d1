package vn.cocau.grid.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.Workbook;

/** What is known of the cells of a workbook, one line each, to be compared between two readers. Texts are as stored. */
final class Facts {

    private Facts() {}

    /** Facts by sheet and place, {@code GO!B2}; merges and the sheet's state among them. */
    static Map<String, String> of(Workbook workbook) {
        Map<String, String> facts = new TreeMap<>();
        for (SheetGrid sheet : workbook.sheets()) {
            sheet(facts, sheet.name(), sheet.hidden(), sheet.merges());
            for (Cell cell : sheet.cells()) {
                facts.put(
                        sheet.name() + "!" + cell.address(),
                        line(cell.value(), cell.raw(), cell.formula(), cell.appearance(), cell.runs(), cell.hidden())
                                + comment(cell.comment()));
            }
        }
        return facts;
    }

    static void sheet(Map<String, String> facts, String name, boolean hidden, List<CellRange> merges) {
        List<String> ranges = merges.stream().map(CellRange::toString).sorted().toList();
        facts.put(name, (hidden ? "hidden " : "") + ranges);
    }

    static String comment(@Nullable String comment) {
        return comment == null ? "" : " comment " + comment.strip();
    }

    static String line(
            CellValue value,
            String raw,
            @Nullable String formula,
            Appearance look,
            List<TextRun> runs,
            boolean hidden) {
        String content = value instanceof CellValue.Text ? "text '" + raw + "'" : value.toString();
        StringBuilder marks = new StringBuilder();
        runs.forEach(run -> marks.append(run.superscript() ? "^" : "_").append(run.font()));
        return content + (formula == null ? "" : " =" + formula) + " [" + look.numberFormat() + " " + look.decimals()
                + " " + look.font() + (look.bold() ? " bold" : "") + " " + look.indent() + "]" + marks
                + (hidden ? " hidden" : "");
    }
}
