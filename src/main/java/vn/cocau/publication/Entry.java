package vn.cocau.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.publication.SheetStyles.Look;

/** The content of one spreadsheet cell: a number, a text, or nothing but its look. */
record Entry(@Nullable BigDecimal number, String text, Look look) {

    static final Entry BLANK = new Entry(null, "", Look.NUMBER);

    static Entry label(String text) {
        return new Entry(null, text, Look.LABEL);
    }

    static Entry text(String text) {
        return new Entry(null, text, Look.TEXT);
    }

    static Entry number(BigDecimal number, Look look) {
        return new Entry(number, "", look);
    }

    static Entry count(long number) {
        return new Entry(BigDecimal.valueOf(number), "", Look.COUNT);
    }

    static Entry missing(String mark) {
        return new Entry(null, mark, Look.MISSING);
    }
}
