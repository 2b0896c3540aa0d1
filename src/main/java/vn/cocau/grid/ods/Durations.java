package vn.cocau.grid.ods;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.StoredNumbers;

/** Durations in the notation of ISO 8601: {@code PT08H30M00S}. */
final class Durations {

    private static final double SECONDS = 86_400;
    private static final double NANOS = 1e9;

    private Durations() {}

    /** A duration in days; null where the text is none. */
    static @Nullable String days(String duration) {
        try {
            Duration parsed = Duration.parse(duration.strip());
            double seconds = parsed.getSeconds() + parsed.getNano() / NANOS;
            return StoredNumbers.shortest(seconds / SECONDS).toPlainString();
        } catch (DateTimeException | ArithmeticException cause) {
            return null;
        }
    }
}
