package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/**
 * The list of sheets, and what holds for all of them.
 *
 * @param from1904 dates count from 1904
 * @param calculates the file asks to be calculated anew when it is opened
 */
record WorkbookPart(List<Sheet> sheets, boolean from1904, boolean calculates) {

    /** @param relationship the id by which the workbook refers to the sheet's part */
    record Sheet(String name, boolean hidden, @Nullable String relationship) {}

    static WorkbookPart read(String part, Archive archive) throws IOException {
        XmlScanner xml = archive.xml(part);
        if (xml == null) {
            throw RefusedFile.damaged();
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        boolean calculates = false;
        while (xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("sheet")) {
                String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
                String name = Objects.requireNonNullElse(xml.attribute("name"), "");
                sheets.add(new Sheet(Escapes.resolved(name), !state.equals("visible"), xml.attribute("id")));
            }
            from1904 |= xml.starts("workbookPr") && Numbers.truth(xml.attribute("date1904"));
            calculates |= xml.starts("calcPr") && Numbers.truth(xml.attribute("fullCalcOnLoad"));
        }
        return new WorkbookPart(sheets, from1904, calculates);
    }
}
