package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.XmlScanner;

/** The text of a cell: its paragraphs one to a line, spaces as OpenDocument counts them, runs by their styles. */
final class CellText {

    /** No one types more spaces in a row; a larger count would only cost memory. */
    private static final int MOST_SPACES = 1000;

    private final Styles styles;
    private final Characters characters = new Characters();
    private final List<TextRun> runs = new ArrayList<>();
    private boolean afterSpace;
    private boolean present;

    CellText(Styles styles) {
        this.styles = styles;
    }

    void clear() {
        runs.clear();
        present = false;
    }

    /** Whether there was a paragraph, even an empty one. */
    boolean isPresent() {
        return present;
    }

    StoredText stored() {
        return StoredText.rich(runs);
    }

    /** The paragraph that starts here. */
    void paragraph(XmlScanner xml) throws IOException {
        afterSpace = true;
        if (present) {
            runs.add(new TextRun("\n", "", false));
        }
        present = true;
        walk(xml, "", false);
    }

    private void walk(XmlScanner xml, String font, boolean superscript) throws IOException {
        int element = xml.depth();
        while (true) {
            XmlScanner.Event event = xml.next();
            if (event == XmlScanner.Event.END && xml.depth() < element) {
                return;
            }
            if (event == XmlScanner.Event.TEXT) {
                characters.clear();
                xml.text(characters);
                runs.add(new TextRun(collapsed(characters.toString()), font, superscript));
            } else if (event == XmlScanner.Event.START) {
                child(xml, font, superscript);
            }
        }
    }

    private void child(XmlScanner xml, String font, boolean superscript) throws IOException {
        if (xml.is("s")) {
            String count = xml.attribute("c");
            int spaces = count == null || !count.matches("[0-9]{1,9}") ? 1 : Integer.parseInt(count);
            add(xml, " ".repeat(Math.min(spaces, MOST_SPACES)), font, superscript);
        } else if (xml.is("tab")) {
            add(xml, "\t", font, superscript);
        } else if (xml.is("line-break")) {
            add(xml, "\n", font, superscript);
        } else if (xml.is("span")) {
            Look look = styles.ofText(xml.attribute("style-name"));
            String own = look.font();
            walk(xml, own == null ? font : own, look.position() == null ? superscript : look.isSuperscript());
        } else if (isOutside(xml)) {
            xml.skip();
        } else {
            walk(xml, font, superscript);
        }
    }

    private void add(XmlScanner xml, String text, String font, boolean superscript) throws IOException {
        runs.add(new TextRun(text, font, superscript));
        afterSpace = false;
        xml.skip();
    }

    /** What stands at a place of the text and is none of it: comments, notes, readings of East Asian words, drawings. */
    private static boolean isOutside(XmlScanner xml) {
        return xml.is("annotation")
                || xml.is("note")
                || xml.is("ruby-text")
                || xml.is("frame")
                || xml.is("custom-shape")
                || xml.is("script");
    }

    /** Spaces and line ends in a row are one space, and none at the beginning of a paragraph. */
    private String collapsed(String text) {
        boolean space = afterSpace;
        boolean usual = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isSpace = isSpace(letter);
            usual &= !isSpace || (letter == ' ' && !space);
            space = isSpace;
        }
        if (usual) {
            afterSpace = text.isEmpty() ? afterSpace : space;
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = isSpace(text.charAt(i));
            if (!isSpace || !afterSpace) {
                collapsed.append(isSpace ? ' ' : text.charAt(i));
            }
            afterSpace = isSpace;
        }
        return collapsed.toString();
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    }
}
