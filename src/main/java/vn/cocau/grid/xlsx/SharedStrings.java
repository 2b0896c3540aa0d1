package vn.cocau.grid.xlsx;

import java.io.IOException;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.StoredTexts;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** The texts that cells refer to by number. */
final class SharedStrings {

    private final int first;
    private final int count;

    private SharedStrings(int first, int count) {
        this.first = first;
        this.count = count;
    }

    static SharedStrings read(String part, Archive archive, StoredTexts texts) throws IOException {
        XmlScanner xml = archive.xml(part);
        int first = texts.size();
        while (xml != null && xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("si")) {
                texts.add(RichText.read(xml));
            }
        }
        return new SharedStrings(first, texts.size() - first);
    }

    /** The number that the workbook's texts know it by. A cell that refers to none is damaged. */
    int number(int index) {
        if (index < 0 || index >= count) {
            throw RefusedFile.damaged();
        }
        return first + index;
    }
}
