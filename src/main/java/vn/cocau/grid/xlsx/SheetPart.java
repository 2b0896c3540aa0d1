package vn.cocau.grid.xlsx;

import java.io.IOException;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.XmlScanner;

/** Reads a sheet's part: rows, merges, hidden columns. The stated dimension is not believed, and not needed. */
final class SheetPart {

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final CellPart cell;
    private int row = -1;

    SheetPart(XmlScanner xml, SheetBuilder sheet, SharedStrings strings) {
        this.xml = xml;
        this.sheet = sheet;
        this.cell = new CellPart(xml, sheet, strings);
    }

    void read() throws IOException {
        while (xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("sheetData")) {
                rows();
            } else if (xml.starts("col") && Numbers.truth(xml.attribute("hidden"))) {
                int first = Numbers.of(xml.attribute("min"), 0);
                sheet.hideColumns(first - 1, Numbers.of(xml.attribute("max"), first) - 1);
            } else if (xml.starts("mergeCell")) {
                CellRange range = Reference.range(xml.attribute("ref"));
                if (range != null && !range.first().equals(range.last())) {
                    sheet.merge(range);
                }
            }
        }
    }

    private void rows() throws IOException {
        int data = xml.depth();
        while (xml.nextChild(data)) {
            if (xml.is("row")) {
                row();
            }
        }
    }

    private void row() throws IOException {
        row++;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.letter(i) == 'r') {
                row = xml.value(i).number() - 1;
            }
        }
        sheet.row(row, Numbers.truth(xml.attribute("hidden")));
        cell.beginRow(row);
        int element = xml.depth();
        while (cell.readPlain() || xml.nextChild(element)) {
            if (xml.starts() && xml.letter() == 'c') {
                cell.read();
            }
        }
    }
}
