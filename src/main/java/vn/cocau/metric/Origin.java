package vn.cocau.metric;

/** Whose number a figure of the province is. */
public enum Origin {
    /** Added up from the districts. */
    DISTRICTS,
    /** The province's own published row. */
    OFFICIAL
}
