package vn.cocau.concept;

/** Why a figure has no value. Emptiness always has a reason; it is never 0. */
public enum Reason {
    MISSING_INPUT,
    ZERO_DENOMINATOR,
    NEGATIVE_BASE,
    NON_POSITIVE_LOG,
    BASE_YEAR_MISMATCH,
    TERRITORY_BREAK,
    CONCEPT_MISMATCH,
    INCOMPLETE_COVERAGE,
    SUPPRESSED,
    /** An input is inconsistent with its table beyond the tolerance, and no decision has released it. */
    INCONSISTENT,
    /** Two submissions disagree on an input, and no decision names the winner. */
    CONFLICT
}
