package vn.cocau.concept;

/** What a share is a share of. The same sector has different shares of GRDP and of value added. */
public enum ShareBase {
    GRDP(Measure.GRDP),
    GVA(Measure.VALUE_ADDED),
    GO(Measure.GROSS_OUTPUT);

    private final Measure measure;

    ShareBase(Measure measure) {
        this.measure = measure;
    }

    /** The measure whose total is the denominator. */
    public Measure measure() {
        return measure;
    }
}
