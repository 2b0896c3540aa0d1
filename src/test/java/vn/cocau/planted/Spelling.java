package vn.cocau.planted;

/** Whether one row's label has a slip of the pen. */
enum Spelling {
    RIGHT,
    /** A letter too many in one word. */
    SLIP;

    static String slip(String label) {
        int at = label.length() / 2;
        return label.substring(0, at) + "x" + label.substring(at);
    }
}
