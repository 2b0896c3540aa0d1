package vn.cocau.concept;

/** What a figure says about its measure. */
public enum Transformation {
    /** An amount. */
    LEVEL,
    /** Percent of the whole of its measure. */
    SHARE,
    /** Volume index, previous year = 100. */
    INDEX,
    /** Percent change in volume on the previous year; index less 100. */
    GROWTH
}
