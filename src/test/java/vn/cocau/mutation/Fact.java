package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/**
 * What a value cell says.
 *
 * @param at the cell
 * @param area the table it belongs to, counted in the file
 * @param pattern its key with its unit, with a name in braces for each part that a label says
 * @param says the parts that labels say
 * @param from the label that says each part, where a cell does
 * @param amount the number; null for a mark that says there is none
 * @param shown the decimals that its format shows; -1 where it shows all
 * @param doubtful whether a label of it is misspelt, so that it may be refused
 */
record Fact(
        Spot at,
        int area,
        String pattern,
        Map<String, String> says,
        Map<String, Spot> from,
        @Nullable BigDecimal amount,
        int shown,
        boolean doubtful) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** A cell of a sheet. */
    record Spot(String sheet, CellAddress cell) {
        Spot moved(int rows, int columns) {
            return new Spot(sheet, new CellAddress(cell.row() + rows, cell.column() + columns));
        }

        @Override
        public String toString() {
            return sheet + "!" + cell;
        }
    }

    Fact {
        says = Map.copyOf(says);
        from = Map.copyOf(from);
    }

    /** The key and unit, as {@code KeyNotation} writes them; null where a part is said by nothing. */
    @Nullable
    String key() {
        String key = pattern;
        Matcher parts = PART.matcher(pattern);
        while (parts.find()) {
            String value = says.get(parts.group(1));
            if (value == null) {
                return null;
            }
            key = key.replace(parts.group(), value);
        }
        return key;
    }

    /** The decimals of the number that are not zero. */
    int used() {
        return amount == null ? 0 : Math.max(0, amount.stripTrailingZeros().scale());
    }

    /** The decimals of the number as printed; decimals that are zero in all of its table do not count. */
    int decimals(int usedInTable) {
        int written = amount == null ? 0 : Math.max(0, amount.scale());
        return Math.min(usedInTable, shown < 0 ? written : shown);
    }

    boolean isLevel() {
        String key = key();
        return key != null && key.contains("/LEVEL/");
    }

    Fact at(Spot place) {
        return new Fact(place, area, pattern, says, from, amount, shown, doubtful);
    }

    Fact with(@Nullable BigDecimal number) {
        return new Fact(at, area, pattern, says, from, number, shown, doubtful);
    }

    Fact inDoubt() {
        return new Fact(at, area, pattern, says, from, amount, shown, true);
    }

    /** A label says another value of a part now; null where nothing says it. */
    Fact says(String part, @Nullable String value) {
        Map<String, String> other = new HashMap<>(says);
        other.remove(part);
        if (value != null) {
            other.put(part, value);
        }
        return new Fact(at, area, pattern, other, from, amount, shown, doubtful);
    }

    /** Labels stand elsewhere. */
    Fact from(Map<String, Spot> labels) {
        return new Fact(at, area, pattern, says, labels, amount, shown, doubtful);
    }

    @Override
    public String toString() {
        return at + " " + key() + " = " + amount + (doubtful ? " ?" : "");
    }
}
