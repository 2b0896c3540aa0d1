package vn.cocau.bench.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.cocau.bench.Facts;
import vn.cocau.bench.Tally;

/** A long table, row by row: a header, then two labels, a year and nine figures in every row. */
final class Table {

    static final int COLUMNS = 12;
    static final int LABELS = 2;

    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 15;

    private final Figures figures = new Figures(20_260_101);
    private final Tally tally = new Tally();
    private final int rows;
    private int row;

    /** @param rows how many, the header among them */
    Table(int rows) {
        this.rows = rows;
    }

    static boolean isText(int row, int column) {
        return row == 0 || column < LABELS;
    }

    static List<String> header() {
        List<String> header = new ArrayList<>(List.of("Đơn vị hành chính", "Ngành kinh tế", "Năm"));
        IntStream.rangeClosed(1, COLUMNS - header.size()).forEach(number -> header.add("Chỉ tiêu " + number));
        return header;
    }

    boolean hasNext() {
        return row < rows;
    }

    List<String> next() {
        List<String> fields = row == 0 ? header() : body();
        for (int column = 0; column < COLUMNS; column++) {
            if (isText(row, column)) {
                tally.text();
            } else {
                tally.number(Double.parseDouble(fields.get(column)));
            }
        }
        row++;
        return fields;
    }

    private List<String> body() {
        List<String> fields = new ArrayList<>(COLUMNS);
        fields.add(Labels.TERRITORIES.get(figures.below(Labels.TERRITORIES.size())));
        fields.add(Labels.DETAILS.get(figures.below(Labels.DETAILS.size())));
        fields.add(Integer.toString(FIRST_YEAR + figures.below(YEARS)));
        while (fields.size() < COLUMNS) {
            fields.add(figures.next());
        }
        return fields;
    }

    /** Of the rows so far. */
    Facts facts() {
        return tally.facts();
    }
}
