package vn.cocau.grid.ods;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a style says; null for what it leaves to its parent.
 *
 * @param format the name of the data style
 * @param margin the length by which text is set in
 * @param position how far above the line, and how large
 * @param display whether a table is shown
 */
record Look(
        @Nullable String parent,
        @Nullable String format,
        @Nullable String font,
        @Nullable String weight,
        @Nullable String margin,
        @Nullable String fill,
        @Nullable String position,
        @Nullable String display) {

    static final Look NONE = new Look(null, null, null, null, null, null, null, null);

    /** This style where it says something, else the other. */
    Look over(Look other) {
        return new Look(
                other.parent,
                or(format, other.format),
                or(font, other.font),
                or(weight, other.weight),
                or(margin, other.margin),
                or(fill, other.fill),
                or(position, other.position),
                or(display, other.display));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    boolean isBold() {
        return weight != null && (weight.equals("bold") || weight.matches("[6-9]00"));
    }

    /** A position such as {@code super 58%} or {@code 33% 58%}; one below the line is negative. */
    boolean isSuperscript() {
        return position != null && (position.startsWith("super") || position.matches("0*[1-9][0-9.]*%.*"));
    }

    boolean isHidden() {
        return "false".equals(display);
    }

    /** The background's colour as six hexadecimal digits; empty for none. */
    String colour() {
        return fill != null && fill.matches("#[0-9A-Fa-f]{6}")
                ? fill.substring(1).toUpperCase(Locale.ROOT)
                : "";
    }
}
