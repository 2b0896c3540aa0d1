package vn.cocau.grid.xmlss;

import vn.cocau.grid.xml.Slice;

/** The kinds of values a cell can say it has; what says none of them is text. */
enum DataType {
    NUMBER,
    DATE_TIME,
    LOGICAL,
    FAILURE,
    STRING;

    static DataType of(Slice name) {
        if (name.is("Number")) {
            return NUMBER;
        }
        if (name.is("DateTime")) {
            return DATE_TIME;
        }
        if (name.is("Boolean")) {
            return LOGICAL;
        }
        return name.is("Error") ? FAILURE : STRING;
    }
}
