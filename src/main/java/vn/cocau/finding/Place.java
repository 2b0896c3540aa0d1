package vn.cocau.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: a file, and as far as known its sheet and A1 cell. Prints as {@code file › sheet!cell}; the
 * sheet of a text file has no name, and none is printed.
 */
public record Place(
        String file, @Nullable String sheet, @Nullable String cell) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Place::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static Place ofFile(String file) {
        return new Place(file, null, null);
    }

    public static Place ofSheet(String file, String sheet) {
        return new Place(file, sheet, null);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (sheet == null || sheet.isEmpty()) {
            return cell == null ? file : file + " › " + cell;
        }
        return file + " › " + sheet + (cell == null ? "" : "!" + cell);
    }
}
