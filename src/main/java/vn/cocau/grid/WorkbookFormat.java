package vn.cocau.grid;

/** The formats a workbook can have, decided by content. */
public enum WorkbookFormat {
    XLSX,
    XLS,
    ODS,
    HTML,
    XML_2003,
    CSV
}
