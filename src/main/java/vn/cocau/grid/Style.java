package vn.cocau.grid;

/** A look that cells share, and whether its number format shows numbers as dates. */
public record Style(Appearance appearance, boolean date) {

    public static final Style PLAIN = new Style(Appearance.PLAIN, false);

    /**
     * A style of an Excel workbook.
     *
     * @param formatIndex the number format's index; some built-in dates are known by it alone
     * @param code the number format's code
     */
    public static Style of(int formatIndex, String code, Font font, int indent, String fill) {
        FormatCode format = new FormatCode(code);
        return new Style(
                new Appearance(code, format.decimals(), font.name(), font.bold(), indent, fill),
                FormatCode.isDate(formatIndex, code));
    }

    /** A font, as far as it carries meaning. */
    public record Font(String name, boolean bold) {}
}
