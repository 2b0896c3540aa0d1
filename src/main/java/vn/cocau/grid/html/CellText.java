package vn.cocau.grid.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.TextRun;

/**
 * What a browser shows as the text of a cell: spaces and line ends in a row are one space, a break or a paragraph begins a
 * line, no-break spaces stay. What is hidden is no text, nor is a table inside the cell, which is a sheet of its own.
 */
final class CellText {

    private static final Set<String> OUTSIDE =
            Set.of("script", "style", "template", "noscript", "select", "table", "object", "svg", "math");

    private static final Set<String> BUTTONS =
            Set.of("hidden", "button", "submit", "reset", "image", "checkbox", "radio", "file", "password");

    private final PageStyles styles;
    private final String cellFont;
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    /** The space or the line ends that the next letter finds before it. */
    private final StringBuilder gap = new StringBuilder();

    private String font = "";
    private boolean raised;

    private CellText(PageStyles styles, String cellFont) {
        this.styles = styles;
        this.cellFont = cellFont;
    }

    static StoredText of(Element cell, Look look, PageStyles styles) {
        CellText text = new CellText(styles, look.font());
        text.inside(cell, look);
        text.flush();
        return StoredText.rich(text.runs);
    }

    private void inside(Element element, Look look) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), look);
            } else if (node instanceof Element child && !isOutside(child)) {
                element(child, look);
            }
        }
    }

    /** What is no text: programs, forms, tables, and the marks by which Excel points to comments. */
    private static boolean isOutside(Element element) {
        return OUTSIDE.contains(element.normalName()) || element.className().startsWith("msocom");
    }

    private void element(Element element, Look outer) {
        Look look = outer.of(element, styles.of(element));
        if (element.nameIs("br")) {
            newLine();
        } else if (element.nameIs("input")) {
            input(element, look);
        } else if (!look.hidden()) {
            boolean isBlock = element.isBlock();
            breakLine(isBlock);
            inside(element, look);
            breakLine(isBlock);
        }
    }

    private void input(Element element, Look look) {
        if (!look.hidden() && !BUTTONS.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            text(element.attr("value"), look);
        }
    }

    private boolean hasNothing() {
        return runs.isEmpty() && run.isEmpty();
    }

    private void newLine() {
        if (!hasNothing()) {
            gap.setLength(isSpace() ? 0 : gap.length());
            gap.append('\n');
        }
    }

    private boolean isSpace() {
        return gap.length() == 1 && gap.charAt(0) == ' ';
    }

    /** A block begins and ends a line, where none begins there already. */
    private void breakLine(boolean isBlock) {
        if (isBlock && (gap.isEmpty() || isSpace())) {
            newLine();
        }
    }

    private void text(String text, Look look) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != ' ' && letter != '\n' && letter != '\t' && letter != '\r' && letter != '\f') {
                put(letter, look);
            } else if (gap.isEmpty() && !hasNothing()) {
                gap.append(' ');
            }
        }
    }

    /** Adds a letter; what stands before a superscript is no part of it, nor what follows it. */
    private void put(char letter, Look look) {
        String own = look.font().equals(cellFont) ? "" : look.font();
        boolean changes = look.superscript() != raised || !own.equals(font);
        if (changes && look.superscript()) {
            run.append(gap);
            gap.setLength(0);
        }
        if (changes) {
            flush();
            raised = look.superscript();
            font = own;
        }
        run.append(gap).append(letter);
        gap.setLength(0);
    }

    private void flush() {
        if (!run.isEmpty()) {
            runs.add(new TextRun(run.toString(), font, raised));
            run.setLength(0);
        }
    }
}
