package vn.cocau.reply.mark;

import vn.cocau.finding.Severity;

/** The colour of a doubtful cell, by how much hangs on it. */
public enum Tint {
    /** Its figure is not used. */
    REFUSED("FFC7CE"),
    /** Its figure is used, flagged. */
    FLAGGED("FFEB9C");

    private final String hex;

    Tint(String hex) {
        this.hex = hex;
    }

    /** Red, green and blue as six hexadecimal digits. */
    public String hex() {
        return hex;
    }

    static Tint of(Severity severity) {
        return severity == Severity.ERROR || severity == Severity.FATAL ? REFUSED : FLAGGED;
    }
}
