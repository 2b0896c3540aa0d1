package vn.cocau.concept;

/** What is measured (SNA 2008), with its SDMX code. Amounts of different measures are never added together. */
public enum Measure {
    /** Gross regional domestic product at market prices: value added plus product taxes less subsidies. */
    GRDP("B1GQ"),
    /** Gross value added at basic prices. */
    VALUE_ADDED("B1G"),
    /** Gross output. */
    GROSS_OUTPUT("P1"),
    /** Taxes less subsidies on products. */
    PRODUCT_TAXES("D21X31"),
    /** Average population of the period, persons. */
    POPULATION("POP"),
    /** Employed persons. */
    EMPLOYMENT("EMP"),
    /** State budget revenue collected in a territory, whichever budget it goes to (total government revenue). */
    BUDGET_REVENUE("OTR"),
    /** Expenditure of the local budget (total government expenditure). */
    BUDGET_EXPENDITURE("OTE"),
    /** Transfers to the local budget from the level above (transfers within general government). */
    BUDGET_TRANSFERS("D73");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isMoney() {
        return this != POPULATION && this != EMPLOYMENT;
    }
}
