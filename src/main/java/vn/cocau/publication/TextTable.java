package vn.cocau.publication;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Columns aligned for a fixed-width screen: texts to the left, the columns named as numbers to the right. */
final class TextTable {

    private final String indent;
    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param alignment a letter a column, {@code l} or {@code r} */
    TextTable(String indent, String alignment) {
        this.indent = indent;
        this.alignment = alignment;
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String space = " ".repeat(columnWidth(column) - width(cell));
            line.append(column == 0 ? "" : "  ");
            line.append(alignment.charAt(column) == 'r' ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private int columnWidth(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    /** Places on the screen: none for a combining mark, two for a Chinese character. */
    static int width(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return UnicodeScript.of(character) == UnicodeScript.HAN ? 2 : 1;
    }
}
