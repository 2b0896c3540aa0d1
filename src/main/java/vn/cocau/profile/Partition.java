package vn.cocau.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts that exhaust a whole: sectors of value added, sectors and product taxes of GRDP. A whole may have several.
 *
 * @param lastYear the last year in which the parts made up the whole; null while they do
 */
public record Partition(
        Item whole, List<Item> parts, @Nullable Integer lastYear) {

    public Partition {
        parts = List.copyOf(parts);
    }

    /** A partition of every year. */
    public Partition(Item whole, List<Item> parts) {
        this(whole, parts, null);
    }

    public boolean holdsIn(int year) {
        return lastYear == null || year <= lastYear;
    }
}
