package vn.cocau.metric;

/** How a figure may be used, worst applicable first. */
public enum FigureStatus {
    /** No value; the reason says why. */
    EMPTY,
    /** Made from figures that say of themselves that they are made up. */
    ILLUSTRATIVE,
    /** Contains an input that contradicts its own table, as printed. */
    INCONSISTENT,
    /** For analysis only, never the answer to a target: structure at constant prices. */
    ANALYTIC,
    /** Computed from a share and a total, not from levels. */
    DERIVED,
    NORMAL
}
