package vn.cocau.cube;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Stage;

/**
 * An unknown quantity.
 *
 * @param stage the least firm stage among what was found, null where nothing was
 * @param terms the observations that stand in the way, if any do
 */
public record Absent(Reason reason, @Nullable Stage stage, List<Term> terms) implements Answer {

    /** Nobody said anything. */
    public static final Absent NOTHING = new Absent(Reason.MISSING_INPUT, null, List.of());

    public Absent {
        terms = List.copyOf(terms);
    }

    /** Whether it is only that somebody or something was not told of. */
    boolean incomplete() {
        return reason == Reason.MISSING_INPUT || reason == Reason.INCOMPLETE_COVERAGE;
    }

    @Override
    public Absent as(String role) {
        return new Absent(
                reason, stage, terms.stream().map(term -> term.as(role)).toList());
    }
}
