package vn.cocau.finding;

/** What a finding means for the figures it touches; the words are those of the ESS validation report, plus fatal. */
public enum Severity {
    /** The file is rejected. */
    FATAL,
    /** The figures it touches are empty, with a reason. */
    ERROR,
    /** The figures it touches are published, flagged. */
    WARNING,
    /** Worth knowing; no figure changes. */
    INFORMATION
}
