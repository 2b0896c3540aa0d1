package vn.cocau.finding;

/** The languages people are spoken to. */
public enum Language {
    VI,
    EN
}
