package vn.cocau.planted;

/** Where the one territory of a table is named. */
enum TerritoryPlace {
    TITLE,
    LINE,
    FILE,
    SHEET
}
