package vn.cocau.planted;

/** Whether labels are repeated in English, and where. */
enum Tongue {
    VIETNAMESE,
    /** In a second line of the cell. */
    LINE,
    SLASH,
    DASH,
    /** Headings in a row below, row labels in a column beside. */
    BESIDE,
    /** Below the row's label, in a row without figures. */
    BELOW;

    String of(String label, String english) {
        return switch (this) {
            case LINE -> label + "\n" + english;
            case SLASH -> label + "/" + english;
            case DASH -> label + " - " + english;
            default -> label;
        };
    }
}
