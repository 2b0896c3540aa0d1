package vn.cocau.grid.text;

/** The text is not in the encoding it was taken for; it is to be read again in another. */
final class MalformedText extends RuntimeException {

    MalformedText() {
        super("", null, false, false);
    }
}
