package vn.cocau.job;

/** How a command ended, with the exit code the operator's scripts see. */
public enum Outcome {
    PUBLISHED(0),
    NOTHING_NEW(0),
    /** Nothing in the input folder and nothing received before. */
    NOTHING_RECEIVED(0),
    /** Files were judged, and none would be rejected. */
    CHECKED(0),
    CHECKED_REJECTED(3),
    /** The state of the store was shown. */
    SHOWN(0),
    /** The publication of an earlier day was shown. */
    ARCHIVED_SHOWN(0),
    NO_RUN_YET(0),
    DECIDED(0),
    ALIAS_ADDED(0),
    /** Empty forms were written. */
    FORMS_WRITTEN(0),
    FAILED(1),
    MISTAKE(2),
    /** Published, but a file was rejected, a correction refused, or the newest period is incomplete. */
    PUBLISHED_INCOMPLETE(3),
    /** Nothing new among what could be read, but the system did not allow to read every file. */
    NOT_ALL_READ(3),
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
