package vn.cocau.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param facts null where there is no result
 * @param peakMebibytes of memory held, or 0 where the machine does not tell
 * @param failure why there is no result, else empty
 */
record Outcome(double seconds, @Nullable Facts facts, long peakMebibytes, String failure) {

    static Outcome failed(String failure) {
        return new Outcome(0, null, 0, failure);
    }

    @Override
    public String toString() {
        return failure.isEmpty() ? String.format(Locale.ROOT, "%.2f s", seconds) : failure;
    }
}
