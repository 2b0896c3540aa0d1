package vn.cocau.reply;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;

/** Writes one sheet of a plain workbook; what lies beyond the edges of Excel's sheets is left out. */
final class PlainSheet {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;

    private final Writer xml;
    private final PlainStyles styles;

    PlainSheet(Writer xml, PlainStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    void write(SheetGrid sheet) throws IOException {
        xml.write(HEAD);
        columns(sheet);
        xml.write("<sheetData>");
        int row = -1;
        for (Cell cell : sheet.cells()) {
            if (cell.address().row() < ROWS && cell.address().column() < COLUMNS) {
                if (cell.address().row() != row) {
                    xml.write(row < 0 ? "" : "</row>");
                    row = cell.address().row();
                    xml.write("<row r=\"" + (row + 1) + "\">");
                }
                cell(cell);
            }
        }
        xml.write((row < 0 ? "" : "</row>") + "</sheetData>");
        merges(sheet.merges());
        xml.write("</worksheet>");
    }

    private void columns(SheetGrid sheet) throws IOException {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (Cell cell : sheet.cells()) {
            if (cell.merge() == null && cell.address().column() < COLUMNS) {
                widths.merge(cell.address().column(), cell.raw().length() + 2, Math::max);
            }
        }
        if (widths.isEmpty()) {
            return;
        }
        xml.write("<cols>");
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            int width = Math.min(Math.max(each.getValue(), NARROWEST), WIDEST);
            int column = each.getKey() + 1;
            xml.write("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + width + "\" customWidth=\"1\"/>");
        }
        xml.write("</cols>");
    }

    private void cell(Cell cell) throws IOException {
        String start = "<c r=\"" + cell.address() + "\" s=\"" + styles.of(cell) + "\"";
        CellValue value = cell.value();
        if (value instanceof CellValue.Numeric numeric) {
            xml.write(start + "><v>" + numeric.number() + "</v></c>");
        } else if (value instanceof CellValue.DateTime date) {
            xml.write(start + "><v>" + date.serial() + "</v></c>");
        } else if (value instanceof CellValue.Logical logical) {
            xml.write(start + " t=\"b\"><v>" + (logical.truth() ? 1 : 0) + "</v></c>");
        } else if (value instanceof CellValue.Failure failure) {
            xml.write(start + " t=\"e\"><v>" + Markup.escaped(failure.code()) + "</v></c>");
        } else if (value instanceof CellValue.Text text) {
            String shown = text.text().substring(0, Math.min(text.text().length(), LONGEST_TEXT));
            xml.write(start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Markup.escaped(shown)
                    + "</t></is></c>");
        } else {
            xml.write(start + "/>");
        }
    }

    private void merges(List<CellRange> merges) throws IOException {
        List<CellRange> inside = merges.stream()
                .filter(each -> each.last().row() < ROWS && each.last().column() < COLUMNS)
                .toList();
        if (!inside.isEmpty()) {
            xml.write("<mergeCells>");
            for (CellRange each : inside) {
                xml.write("<mergeCell ref=\"" + each + "\"/>");
            }
            xml.write("</mergeCells>");
        }
    }
}
