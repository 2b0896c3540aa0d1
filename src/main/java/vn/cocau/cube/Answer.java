package vn.cocau.cube;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Stage;

/** What the cube knows of a quantity: an amount, or the reason why there is none. */
public sealed interface Answer permits Amount, Absent {

    /** The observations behind it. */
    List<Term> terms();

    /** The least firm stage of the observations behind it; null where nobody ever said anything. */
    @Nullable
    Stage stage();

    /** The same answer in a given role of a formula. */
    Answer as(String role);

    /** Whether nobody said anything about the quantity, so that there is nothing to publish or to refuse. */
    default boolean isNothing() {
        return stage() == null;
    }

    /** The first answer that is not nothing. */
    default Answer or(Answer other) {
        return isNothing() ? other : this;
    }
}
