package vn.cocau.concept;

/** The parts of an observation's key, each read from a label or from the context of its table. */
public enum Dimension {
    TERRITORY,
    ACTIVITY,
    MEASURE,
    TRANSFORMATION,
    PRICE_BASIS,
    PERIOD,
    STAGE,
    UNIT
}
