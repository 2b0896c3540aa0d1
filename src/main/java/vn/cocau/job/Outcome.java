package vn.cocau.job;

/** How a command ended, with the exit code the operator's scripts see. */
public enum Outcome {
    PUBLISHED(0),
    NOTHING_NEW(0),
    /** Nothing in the input folder and nothing received before. */
    NOTHING_RECEIVED(0),
    FAILED(1),
    MISTAKE(2),
    /** Published, but a file was rejected, a correction refused, or the newest period is incomplete. */
    PUBLISHED_INCOMPLETE(3),
    HELD(4),
    STOPPED(143);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
