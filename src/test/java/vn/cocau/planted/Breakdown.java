package vn.cocau.planted;

/** What stands between a total and its parts. */
enum Breakdown {
    NONE(""),
    /** All parts follow. */
    PARTS("Chia ra"),
    /** Some parts may follow. */
    OF_WHICH("Trong đó");

    final String words;

    Breakdown(String words) {
        this.words = words;
    }
}
