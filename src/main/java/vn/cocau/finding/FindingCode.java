package vn.cocau.finding;

/**
 * The catalogue of findings. Each code has three sentences parts in {@code messages_vi.properties} and
 * {@code messages_en.properties}: what was expected, what was found, what to do.
 */
public enum FindingCode {
    // the file itself
    FILE_EMPTY(Severity.FATAL),
    FILE_UNREADABLE(Severity.FATAL),
    FILE_ENCRYPTED(Severity.FATAL),
    FILE_TRUNCATED(Severity.FATAL),
    FILE_TOO_LARGE(Severity.FATAL),
    FILE_UNSAFE(Severity.FATAL),
    FILE_FORMAT_UNSUPPORTED(Severity.FATAL),
    FILE_NOT_A_WORKBOOK(Severity.FATAL),
    FILE_IN_PARTS(Severity.FATAL),
    FILE_IS_LOCK(Severity.FATAL),
    FILE_EXTENSION_DIFFERS(Severity.INFORMATION),
    FILE_CRASHED_READER(Severity.FATAL),
    FILE_IGNORED(Severity.INFORMATION),
    FILE_CHANGING(Severity.WARNING),
    FILE_NOT_ALLOWED(Severity.FATAL),
    FILE_EMPTY_SUBMISSION(Severity.WARNING),
    FILE_NO_TABLE(Severity.FATAL),
    MACROS_IGNORED(Severity.INFORMATION),
    ENCODING_LEGACY(Severity.INFORMATION),
    ENCODING_DAMAGED(Severity.WARNING),
    ENCODING_AMBIGUOUS(Severity.FATAL),
    TEXT_QUOTE_STRAY(Severity.WARNING),
    HIDDEN_SHEET(Severity.WARNING),
    HIDDEN_CELLS_READ(Severity.WARNING),
    // cells
    CELL_ERROR(Severity.ERROR),
    CELL_NOT_CALCULATED(Severity.ERROR),
    CELL_REPEATED(Severity.FATAL),
    CELLS_NOT_FILLED(Severity.WARNING),
    FORMULA_EXTERNAL(Severity.WARNING),
    FORMULA_STALE(Severity.WARNING),
    CELL_UNDER_MERGE(Severity.WARNING),
    CELL_NOT_A_NUMBER(Severity.ERROR),
    NUMBER_AMBIGUOUS(Severity.ERROR),
    NUMBERS_AS_TEXT(Severity.INFORMATION),
    FOOTNOTE_GLUED(Severity.WARNING),
    // recognition
    LABEL_UNKNOWN(Severity.ERROR),
    LABEL_AMBIGUOUS(Severity.ERROR),
    LABEL_LANGUAGES_DIFFER(Severity.WARNING),
    KEY_INCOMPLETE(Severity.ERROR),
    KEY_DUPLICATE(Severity.ERROR),
    CONTEXT_UNREAD(Severity.ERROR),
    READINGS_DISAGREE(Severity.ERROR),
    READING_CONTRADICTED(Severity.ERROR),
    DEDUCTION_WITHOUT_MINUS(Severity.INFORMATION),
    DEDUCTION_SIGN_AMBIGUOUS(Severity.ERROR),
    NUMBER_UNEXPLAINED(Severity.ERROR),
    HEADER_SHIFTED(Severity.ERROR),
    UNIT_IMPLAUSIBLE(Severity.ERROR),
    DEFLATOR_IMPLAUSIBLE(Severity.ERROR),
    PRICES_BREAK_OFF(Severity.ERROR),
    PRICES_IDENTICAL(Severity.ERROR),
    SECTOR_EMPTY(Severity.ERROR),
    PART_EXCEEDS_WHOLE(Severity.ERROR),
    RATE_IMPLAUSIBLE(Severity.ERROR),
    PERIOD_OUT_OF_ORDER(Severity.ERROR),
    PERIOD_BEYOND_TITLE(Severity.WARNING),
    STAGES_ALIKE(Severity.WARNING),
    SENDER_DIFFERS(Severity.FATAL),
    // accounting
    PARTS_DIFFER_FROM_TOTAL(Severity.WARNING),
    TOTAL_HOLDS_UNALLOCATED(Severity.INFORMATION),
    FORMULA_LEAVES_OUT(Severity.ERROR),
    FORMULA_OVER_GAP(Severity.ERROR),
    SHARE_OF_OTHER_MEASURE(Severity.WARNING),
    SLIP_PROPOSED(Severity.WARNING),
    SLIP_WITHHELD(Severity.ERROR),
    PARTS_WITHHELD(Severity.ERROR),
    SHARES_DIFFER_FROM_100(Severity.WARNING),
    SHARE_DIFFERS_FROM_LEVELS(Severity.WARNING),
    GROWTH_DIFFERS_FROM_LEVELS(Severity.WARNING),
    // submissions
    SUBMISSION_CORRECTED(Severity.INFORMATION),
    CORRECTION_REFUSED(Severity.ERROR),
    CORRECTION_SMALLER(Severity.WARNING),
    SUBMISSIONS_CONFLICT(Severity.ERROR),
    CONFLICT_DECIDED(Severity.INFORMATION),
    DECISION_APPLIED(Severity.INFORMATION),
    DECISION_WITHOUT_EFFECT(Severity.INFORMATION),
    TERRITORY_MISSING(Severity.WARNING),
    REVISED(Severity.INFORMATION),
    DISTRICTS_DIFFER_FROM_OFFICIAL(Severity.INFORMATION),
    INPUT_ILLUSTRATIVE(Severity.WARNING),
    // the province as a whole
    PERIOD_GAP(Severity.WARNING),
    ZERO_AFTER_POSITIVE(Severity.WARNING),
    STAGE_BACKWARDS(Severity.WARNING),
    GROWTH_OUTLIER(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
