package vn.cocau.reply.mark;

/** What is done to a doubtful cell: its colour, and what its comment says. */
public record Mark(Tint tint, String text) {

    private static final int LONGEST = 8_000;

    public Mark {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Both marks: the stronger colour, one text below the other. */
    Mark and(Mark other) {
        Tint stronger = tint.compareTo(other.tint) <= 0 ? tint : other.tint;
        return text.contains(other.text) ? new Mark(stronger, text) : new Mark(stronger, text + "\n\n" + other.text);
    }
}
