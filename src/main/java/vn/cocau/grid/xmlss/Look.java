package vn.cocau.grid.xmlss;

import org.jspecify.annotations.Nullable;

/** What a style says; null for what it leaves to its parent, and in the end to the style that all cells have. */
record Look(
        @Nullable String parent,
        @Nullable String font,
        @Nullable String bold,
        @Nullable String indent,
        @Nullable String fill,
        @Nullable String format) {

    static final Look NONE = new Look(null, null, null, null, null, null);

    /** This style where it says something, else the other, whose parent is next. */
    Look over(Look other) {
        return new Look(
                other.parent,
                or(font, other.font),
                or(bold, other.bold),
                or(indent, other.indent),
                or(fill, other.fill),
                or(format, other.format));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
