package vn.cocau.concept;

/** How firm a figure is, from plan to re-evaluation, in rising order. A plan is never added to what was achieved. */
public enum Stage {
    PLAN,
    ESTIMATE,
    PRELIMINARY,
    FINAL,
    REEVALUATED
}
