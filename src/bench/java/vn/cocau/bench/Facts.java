package vn.cocau.bench;

import java.util.List;

/**
 * What a file holds, by which readers are compared: a reader that is fast and sees something else has lost.
 *
 * @param cells cells that are not empty
 * @param texts those that hold text
 * @param sum of the numbers; in a text table, where every field is text, of the lengths
 */
public record Facts(long cells, long texts, double sum) {

    private static final double TOLERANCE = 1e-6;

    /** Facts as {@link #toString} prints them; what follows on the line is ignored. */
    public static Facts parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        return new Facts(Long.parseLong(words.get(0)), Long.parseLong(words.get(1)), Double.parseDouble(words.get(2)));
    }

    public boolean agree(Facts other) {
        return cells == other.cells
                && texts == other.texts
                && Math.abs(sum - other.sum) <= TOLERANCE * Math.abs(other.sum);
    }

    @Override
    public String toString() {
        return cells + " " + texts + " " + sum;
    }
}
