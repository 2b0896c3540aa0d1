package vn.cocau.grid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A cell's row and column, both counted from 0; prints as A1. */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LISTED = 20;

    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    /** The letters of a column counted from 0: A, B, … Z, AA. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    /** The inverse of {@link #toString()}. */
    public static CellAddress parse(String a1) {
        int letters = 0;
        int column = 0;
        while (letters < a1.length() && Character.isLetter(a1.charAt(letters))) {
            column = column * 26 + (a1.charAt(letters) - 'A' + 1);
            letters++;
        }
        return new CellAddress(Integer.parseInt(a1.substring(letters)) - 1, column - 1);
    }

    /** The first of many, as they are told in a sentence. */
    static String list(List<CellAddress> cells) {
        String list = cells.stream().limit(LISTED).map(CellAddress::toString).collect(Collectors.joining(", "));
        return cells.size() > LISTED ? list + ", …" : list;
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return columnName(column) + (row + 1);
    }
}
