package vn.cocau.planted;

import java.util.Locale;

/** What varies from figure to figure, in the order from the widest heading to the narrowest. */
enum Axis {
    MEASURE,
    BASIS,
    /** Levels, shares, indices, growth. */
    KIND,
    TERRITORY,
    ACTIVITY,
    PERIOD;

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
