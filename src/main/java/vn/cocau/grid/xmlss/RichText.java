package vn.cocau.grid.xmlss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.XmlScanner;

/** Reads a text whose pieces stand in elements of HTML where they look different. */
final class RichText {

    private final XmlScanner xml;
    private final Characters characters = new Characters();
    private final List<TextRun> runs = new ArrayList<>();

    private RichText(XmlScanner xml) {
        this.xml = xml;
    }

    /** The text of the element that starts here; goes to its end. */
    static StoredText read(XmlScanner xml) throws IOException {
        RichText text = new RichText(xml);
        text.inside("", false);
        return StoredText.rich(text.runs);
    }

    private void inside(String font, boolean superscript) throws IOException {
        int element = xml.depth();
        while (true) {
            XmlScanner.Event event = xml.next();
            if (event == XmlScanner.Event.END && xml.depth() < element) {
                return;
            }
            if (event == XmlScanner.Event.TEXT) {
                characters.clear();
                xml.text(characters);
                runs.add(new TextRun(characters.toString(), font, superscript));
            } else if (event == XmlScanner.Event.START) {
                String face = xml.is("Font") ? xml.attribute("Face") : null;
                inside(Objects.requireNonNullElse(face, font), superscript || xml.is("Sup"));
            }
        }
    }
}
