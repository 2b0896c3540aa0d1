package vn.cocau.identity;

/** How much an identity's verdict may decide. */
public enum EvidenceClass {
    /** Holds by construction inside one territory: may reject a reading and name a slip. */
    EXACT,
    /** Holds only roughly, between sources: its gap is reported and never counts against a reading. */
    STATISTICAL,
    /** The whole is a formula over these parts: it confirms structure and says nothing of the values. */
    TAUTOLOGY
}
