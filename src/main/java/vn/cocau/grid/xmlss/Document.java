package vn.cocau.grid.xmlss;

import java.io.IOException;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.xml.XmlScanner;

/** The workbook: settings, styles, then its sheets; whether a sheet is hidden stands after its cells. */
final class Document {

    private final XmlScanner xml;
    private final WorkbookBuilder workbook;
    private final Styles styles;
    private boolean hasSheet;

    Document(XmlScanner xml, WorkbookBuilder workbook) {
        this.xml = xml;
        this.workbook = workbook;
        this.styles = new Styles(xml, workbook);
    }

    void read() throws IOException {
        while (xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("Workbook")) {
                workbook();
            } else if (xml.depth() == 1 && !hasSheet) {
                throw new RefusedFile(FindingCode.FILE_NOT_A_WORKBOOK, "found", "XML");
            }
        }
        if (!hasSheet) {
            throw RefusedFile.damaged();
        }
    }

    private void workbook() throws IOException {
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.is("ExcelWorkbook")) {
                settings();
            } else if (xml.is("Styles")) {
                styles.read();
            } else if (xml.is("Worksheet")) {
                sheet();
            }
        }
    }

    private void settings() throws IOException {
        int settings = xml.depth();
        while (xml.nextChild(settings)) {
            if (xml.is("Date1904")) {
                workbook.countFrom1904();
            }
        }
    }

    private void sheet() throws IOException {
        String name = xml.attribute("Name");
        hasSheet = true;
        if (name == null) {
            throw RefusedFile.damaged();
        }
        SheetBuilder sheet = workbook.sheet(name, false);
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.is("Table")) {
                new TablePart(xml, sheet, styles).read();
            } else if (xml.is("WorksheetOptions")) {
                options(sheet);
            }
        }
    }

    private void options(SheetBuilder sheet) throws IOException {
        int options = xml.depth();
        while (xml.nextChild(options)) {
            if (xml.is("Visible") && !xml.content().strip().equals("SheetVisible")) {
                sheet.hide();
            }
        }
    }
}
