package vn.cocau.profile;

/** What a label does in a table besides setting parts of the key. */
public enum LabelRole {
    /** Marks the whole of the axis it stands on. */
    TOTAL,
    /** Introduces parts that exhaust their whole ("chia ra"). */
    PARTS,
    /** Introduces parts that do not ("trong đó"); they are never summed. */
    OF_WHICH,
    /** Heads a column of codes. */
    CODE,
    /** Heads a column of row numbers. */
    ROW_NUMBER,
    /** Heads a column of units. */
    UNIT_COLUMN,
    /** Heads a stub column ("khu vực", "năm"). */
    HEADER,
    /** A continuation of the table above. */
    CONTINUATION,
    /** Begins a note. */
    NOTE,
    /** Says in a note that an amount stands in a total and in none of its parts ("chưa phân bổ"); heads nothing. */
    UNALLOCATED,
    /** Says that the figures are made up to show the program. */
    ILLUSTRATIVE,
    /**
     * Names a span or a list of years. In a title it says nothing of the key; what it heads as a row or column (a sum
     * or average of several years) belongs to no single period.
     */
    PERIOD_RANGE,
    /** What it heads is none of our measures, or no measure. */
    OUT_OF_SCOPE,
    /** A unit that measures none of ours: what stands in it is not ours, unless a column names measure and unit itself. */
    OTHER_UNIT
}
