package vn.cocau.grid.ods;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.xml.XmlScanner;

/** An OpenDocument spreadsheet: styles first, then the tables. */
final class Document {

    private static final String USUAL = "1899-12-30";
    private static final String MACINTOSH = "1904-01-01";

    private final WorkbookBuilder workbook;
    private final Budget budget;
    private final Styles styles;
    private boolean hasTable;

    Document(WorkbookBuilder workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
        this.styles = new Styles(workbook);
    }

    /** Reads the styles that stand in a part of their own. */
    void readStyles(XmlScanner xml) throws IOException {
        while (xml.next() != XmlScanner.Event.DONE) {
            style(xml);
        }
    }

    void read(XmlScanner xml) throws IOException {
        while (xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("body")) {
                body(xml);
            } else {
                style(xml);
            }
        }
        if (!hasTable) {
            throw RefusedFile.damaged();
        }
    }

    private void style(XmlScanner xml) throws IOException {
        if (xml.starts("font-face-decls")) {
            styles.readFonts(xml);
        } else if (xml.starts("styles") || xml.starts("automatic-styles")) {
            styles.read(xml);
        }
    }

    private void body(XmlScanner xml) throws IOException {
        int body = xml.depth();
        while (xml.nextChild(body)) {
            if (!xml.is("spreadsheet")) {
                throw new RefusedFile(FindingCode.FILE_NOT_A_WORKBOOK, "found", "OpenDocument");
            }
            spreadsheet(xml);
        }
    }

    private void spreadsheet(XmlScanner xml) throws IOException {
        int spreadsheet = xml.depth();
        while (xml.nextChild(spreadsheet)) {
            if (xml.is("calculation-settings")) {
                settings(xml);
            } else if (xml.is("table")) {
                table(xml);
            }
        }
    }

    private void settings(XmlScanner xml) throws IOException {
        int settings = xml.depth();
        while (xml.nextChild(settings)) {
            if (xml.is("null-date")) {
                countFrom(xml.attribute("date-value"));
            }
        }
    }

    /** Dates are written out; only numbers shown as dates count from a day, and none is guessed for an unusual one. */
    private void countFrom(@Nullable String day) {
        if (MACINTOSH.equals(day)) {
            workbook.countFrom1904();
        } else if (day != null && !day.equals(USUAL)) {
            styles.showNoDates();
        }
    }

    private void table(XmlScanner xml) throws IOException {
        String name = xml.attribute("name");
        if (!hasTable) {
            styles.give();
            hasTable = true;
        }
        if (name == null) {
            throw RefusedFile.damaged();
        }
        if (isCopyOfOtherFile(name)) {
            return;
        }
        boolean hidden = styles.hidesTable(xml.attribute("style-name"));
        new TablePart(xml, workbook.sheet(name, hidden), styles, new CellPart(xml, styles, budget)).read();
    }

    /** The cells of another file that formulas refer to, kept as a sheet that no one sees: {@code 'file:///a.ods'#Sheet1}. */
    private static boolean isCopyOfOtherFile(String name) {
        return name.startsWith("'") && name.contains("'#");
    }
}
