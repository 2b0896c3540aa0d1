package vn.cocau.planted;

import java.util.List;
import java.util.stream.IntStream;
import vn.cocau.concept.Dimension;

/** Draws the headings over the figures of a table. */
final class HeaderDrawing {

    private final Draw draw;
    private final Pen pen;
    private final int first;
    private final YearCell years;

    HeaderDrawing(Draw draw, Pen pen, int first) {
        this.draw = draw;
        this.pen = pen;
        this.first = first;
        this.years = new YearCell(pen, draw.header().years());
    }

    private boolean merged() {
        return draw.header().merging() == Merging.MERGED;
    }

    private boolean split() {
        return draw.header().wrapping() == Wrapping.SPLIT;
    }

    private boolean english(Table table) {
        return draw.header().tongue() == Tongue.BESIDE
                && !split()
                && table.columns().stream().anyMatch(column -> english(column).length() > 0);
    }

    /** In rows, the numbers of columns aside. */
    int height(Table table) {
        return table.levels() + (split() ? Wrapping.ROWS - 1 : 0) + (english(table) ? 1 : 0);
    }

    void stub(int column, int row, int lastRow, String words) {
        pen.text(column, row, column, merged() ? lastRow : row, words);
    }

    int write(Table table, int row, int left) {
        List<Line> columns = table.columns();
        int leaf = table.levels() - 1;
        for (int level = 0; level < leaf; level++) {
            for (int from = 0; from < columns.size(); ) {
                int to = lastOf(columns, from, level);
                over(columns.get(from), level, from, to, row);
                from = to + 1;
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            leaf(columns.get(column), column, row + leaf);
        }
        int below = row + height(table);
        if (english(table)) {
            for (int column = 0; column < columns.size(); column++) {
                pen.text(first + column, below - 1, english(columns.get(column)));
            }
        }
        return numbers(table, below, left);
    }

    private static int lastOf(List<Line> columns, int from, int level) {
        List<String> path = columns.get(from).labels().subList(0, level + 1);
        int to = from;
        while (to + 1 < columns.size()
                && columns.get(to + 1).labels().subList(0, level + 1).equals(path)) {
            to++;
        }
        return to;
    }

    private void over(Line line, int level, int from, int to, int row) {
        String label = line.labels().get(level);
        if (label.isEmpty()) {
            return;
        }
        int last = merged() ? first + to : first + from;
        if (YearCell.isYear(label)) {
            years.write(first + from, row + level, last, label);
            return;
        }
        boolean covers = line.labels().stream().skip(level + 1L).allMatch(String::isEmpty);
        int rows = covers && merged() ? line.labels().size() - 1 - level + (split() ? Wrapping.ROWS - 1 : 0) : 0;
        pen.text(first + from, row + level, last, row + level + rows, label);
    }

    private void leaf(Line line, int column, int row) {
        String label = line.own();
        if (YearCell.isYear(label)) {
            years.write(first + column, row, first + column, label);
        } else if (split()) {
            List<String> words = Wrapping.split(label);
            IntStream.range(0, words.size())
                    .filter(i -> !words.get(i).isEmpty())
                    .forEach(i -> pen.text(first + column, row + i, words.get(i)));
        } else if (!label.isEmpty()) {
            String english = english(line);
            pen.text(
                    first + column,
                    row,
                    english.isEmpty() ? label : draw.header().tongue().of(label, english));
        }
    }

    private static String english(Line line) {
        String activity = line.said().parts().getOrDefault(Dimension.ACTIVITY, "");
        boolean named = Words.ACTIVITIES.getOrDefault(activity, List.of()).contains(line.own());
        return named ? Words.ENGLISH.get(activity) : "";
    }

    private int numbers(Table table, int row, int left) {
        if (draw.header().numbers() == ColumnNumbers.NONE) {
            return row;
        }
        for (int column = left; column < first; column++) {
            pen.text(column, row, "" + "ABCD".charAt(column - left));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            pen.text(first + i, row, draw.header().numbers().of(i + 1, parts(table.columns(), i)));
        }
        return row + 1;
    }

    /** How many sectors follow a total directly. */
    private static int parts(List<Line> columns, int total) {
        if (!"_T".equals(columns.get(total).said().parts().get(Dimension.ACTIVITY))) {
            return 0;
        }
        int parts = 0;
        while (total + parts + 1 < columns.size()
                && List.of("A", "BTF", "GTU")
                        .contains(columns.get(total + parts + 1).said().parts().getOrDefault(Dimension.ACTIVITY, ""))) {
            parts++;
        }
        return parts;
    }
}
