package vn.cocau.observation;

/** How well an observation's reading is confirmed. */
public enum Trust {
    /** Read by exact labels, nothing contradicts; not yet confirmed from elsewhere. */
    ANCHORED,
    /** Exact labels, an exact identity that is no tautology, and the unit confirmed from outside the table. */
    VERIFIED
}
