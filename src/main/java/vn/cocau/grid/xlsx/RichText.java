package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.xml.XmlScanner;

/** Reads a text with its runs: of a shared string, an inline string, a comment. Readings of East Asian words are no part of it. */
final class RichText {

    private final XmlScanner xml;
    private final List<TextRun> runs = new ArrayList<>();

    private RichText(XmlScanner xml) {
        this.xml = xml;
    }

    /** The text of the element that starts here; goes to its end. */
    static StoredText read(XmlScanner xml) throws IOException {
        RichText text = new RichText(xml);
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.is("t")) {
                text.add("", false);
            } else if (xml.is("r")) {
                text.run();
            } else {
                xml.skip();
            }
        }
        return StoredText.rich(text.runs);
    }

    private void add(String font, boolean superscript) throws IOException {
        runs.add(new TextRun(Escapes.resolved(xml.content()), font, superscript));
    }

    private void run() throws IOException {
        String font = "";
        boolean superscript = false;
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.is("t")) {
                add(font, superscript);
            } else if (xml.is("rPr")) {
                int look = xml.depth();
                while (xml.nextChild(look)) {
                    String value = Objects.requireNonNullElse(xml.attribute("val"), "");
                    font = xml.is("rFont") ? value : font;
                    superscript |= xml.is("vertAlign") && value.equals("superscript");
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }
}
