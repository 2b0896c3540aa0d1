package vn.cocau.planted;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;

/** What stands in a cell that has no number. */
enum Marks {
    NONE(""),
    /** Nothing at all. */
    BLANK(""),
    DASH("-"),
    DOTS("…"),
    CROSS("x"),
    SUPPRESSED("(D)");

    /** What offices write beyond the legend of the profile. */
    static final Map<String, ObservationStatus> MORE =
            Map.of("x", ObservationStatus.NOT_COLLECTED, "(D)", ObservationStatus.SUPPRESSED);

    final String mark;

    Marks(String mark) {
        this.mark = mark;
    }

    @Nullable
    String shown() {
        return mark.isEmpty() ? null : mark;
    }
}
