package vn.cocau.grid.xlsx;

import java.io.IOException;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** The comments of a sheet. */
final class Comments {

    private Comments() {}

    static void read(String part, Archive archive, SheetBuilder sheet) throws IOException {
        XmlScanner xml = archive.xml(part);
        while (xml != null && xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("comment")) {
                read(xml, sheet);
            }
        }
    }

    private static void read(XmlScanner xml, SheetBuilder sheet) throws IOException {
        CellRange place = Reference.range(xml.attribute("ref"));
        int comment = xml.depth();
        while (xml.nextChild(comment)) {
            if (xml.is("text")) {
                String text = RichText.read(xml).raw();
                if (place != null) {
                    sheet.comment(place.first(), text);
                }
            }
        }
    }
}
