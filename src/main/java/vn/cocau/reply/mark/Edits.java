package vn.cocau.reply.mark;

/** A part being written anew with changes, in the order of their places; all between them is copied. */
final class Edits {

    private final String text;
    private final StringBuilder changed;
    private int copied;

    Edits(String text) {
        this.text = text;
        this.changed = new StringBuilder(text.length() + text.length() / 8 + 256);
    }

    Edits insert(int at, String inserted) {
        return replace(at, at, inserted);
    }

    Edits replace(int from, int to, String by) {
        changed.append(text, copied, from).append(by);
        copied = to;
        return this;
    }

    /** The whole part with all changes. */
    String done() {
        return changed.append(text, copied, text.length()).toString();
    }
}
