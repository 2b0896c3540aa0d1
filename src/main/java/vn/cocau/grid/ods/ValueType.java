package vn.cocau.grid.ods;

import vn.cocau.grid.xml.Slice;

/** The kinds of values a cell can say it has. */
enum ValueType {
    NONE,
    NUMBER,
    PERCENTAGE,
    DATE,
    TIME,
    LOGICAL,
    STRING;

    static ValueType of(Slice name) {
        if (name.is("float") || name.is("currency")) {
            return NUMBER;
        }
        if (name.is("string")) {
            return STRING;
        }
        if (name.is("percentage")) {
            return PERCENTAGE;
        }
        if (name.is("date")) {
            return DATE;
        }
        if (name.is("time")) {
            return TIME;
        }
        return name.is("boolean") ? LOGICAL : NONE;
    }
}
