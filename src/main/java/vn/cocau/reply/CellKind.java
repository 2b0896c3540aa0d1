package vn.cocau.reply;

import java.util.Locale;
import vn.cocau.concept.Dimension;
import vn.cocau.table.CellClass;

/** What the reader took a cell for; where a label says several things, the first of them is shown. */
enum CellKind {
    TERRITORY,
    ACTIVITY,
    PERIOD,
    LABEL,
    VALUE,
    CHECK,
    REFUSED,
    OUTSIDE;

    static CellKind of(Dimension dimension) {
        return switch (dimension) {
            case TERRITORY -> TERRITORY;
            case ACTIVITY -> ACTIVITY;
            case PERIOD -> PERIOD;
            default -> LABEL;
        };
    }

    static CellKind of(CellClass cellClass) {
        if (cellClass instanceof CellClass.Read) {
            return VALUE;
        }
        if (cellClass instanceof CellClass.Checked) {
            return CHECK;
        }
        if (cellClass instanceof CellClass.Refused) {
            return REFUSED;
        }
        return cellClass instanceof CellClass.Label ? LABEL : OUTSIDE;
    }

    CellKind orBefore(CellKind other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Its class in the page's style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
