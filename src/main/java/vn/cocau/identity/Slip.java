package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.observation.Observation;

/**
 * A contradiction in a published table: lines that fail together, and the one cell that explains them all, if there is
 * exactly one.
 *
 * @param suspect the cell that explains every failing line, or null where none or several could
 * @param proposal the amount it would have to have, in its own unit and printed decimals; null without a suspect
 * @param withheld whether the gap exceeds the profile's tolerance
 */
public record Slip(
        List<Line> failing,
        @Nullable Observation suspect,
        @Nullable BigDecimal proposal,
        boolean withheld) {

    public Slip {
        failing = List.copyOf(failing);
    }

    /** The observations it touches: the suspect, or every member of the failing lines where there is none. */
    public List<Observation> touched() {
        return suspect != null
                ? List.of(suspect)
                : failing.stream().flatMap(Line::members).distinct().toList();
    }

    /** The line with the widest gap, for the message. */
    public Line worst() {
        return failing.stream()
                .max((a, b) -> a.residual().abs().compareTo(b.residual().abs()))
                .orElseThrow();
    }
}
