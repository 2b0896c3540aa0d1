package vn.cocau.planted;

/** How rows show what they are a part of. */
enum Hierarchy {
    FLAT,
    INDENTED,
    SPACES,
    BULLETS,
    ROMAN,
    /** Roman and Arabic numerals in a column of their own. */
    NUMBERED,
    /** Running codes in a column of their own. */
    CODED,
    BOLD;

    private static final String[] NUMERALS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"};

    /** What stands before a row's words, or in the column of numbers. */
    String mark(int depth, int number) {
        return switch (this) {
            case SPACES -> "   ".repeat(depth);
            case BULLETS -> depth == 2 ? "- " : "";
            case ROMAN, NUMBERED -> numeral(depth, number) + (this == ROMAN && depth > 0 ? ". " : "");
            case CODED -> (number < 10 ? "0" : "") + number;
            default -> "";
        };
    }

    private static String numeral(int depth, int number) {
        return depth == 0 ? "" : depth == 1 ? NUMERALS[number - 1] : "" + number;
    }

    boolean ownColumn() {
        return this == NUMBERED || this == CODED;
    }
}
