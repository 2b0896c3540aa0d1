package vn.cocau.revision;

/** Why a figure was revised. */
public enum RevisionCause {
    /** A later edition of the same form reports it again. */
    EDITION,
    /** The report was sent again. */
    CORRECTION,
    /** It became firmer: an estimate was followed by the final figure. */
    STAGE
}
