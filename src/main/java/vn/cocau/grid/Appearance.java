package vn.cocau.grid;

/**
 * How a cell looks, as far as it can carry meaning.
 *
 * @param numberFormat the format code; empty for text files
 * @param decimals decimals the number format displays; -1 where it does not say (General)
 * @param indent steps of indentation set by style
 * @param fill the background's colour as six hexadecimal digits, or as the file names it ({@code theme 4}); empty for none
 */
public record Appearance(String numberFormat, int decimals, String font, boolean bold, int indent, String fill) {

    /** A text file's cell, of which only the characters are known. */
    public static final Appearance PLAIN = new Appearance("", -1, "", false, 0, "");
}
