package vn.cocau.planted;

import java.util.List;

/**
 * A table to be drawn.
 *
 * @param around what holds for all its figures
 * @param sections lines that each head all rows; one without words as a rule
 */
record Table(Said around, List<Line> columns, List<Line> sections, List<Line> rows) {

    Table of(List<Line> someRows) {
        return new Table(around, columns, sections, someRows);
    }

    int levels() {
        return columns.get(0).labels().size();
    }
}
