package vn.cocau.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;

/**
 * One way to read a text with the profile's vocabulary.
 *
 * @param language the language whose labels were used, as in the vocabulary's folder names; empty where none was
 * @param sets what it says of the key
 * @param implies what it suggests unless anything else on the cell's path says otherwise
 * @param outOfScope why what it heads is not ours, or null
 * @param residue the words no label covers; a text with residue anchors nothing
 * @param code the code of the classification written directly before the label ({@code APertanian}), which must agree
 *     with it; or null
 */
public record TextReading(
        String language,
        PartialKey sets,
        PartialKey implies,
        Set<LabelRole> roles,
        @Nullable OutOfScope outOfScope,
        List<String> residue,
        @Nullable String code) {

    public TextReading(
            String language,
            PartialKey sets,
            PartialKey implies,
            Set<LabelRole> roles,
            @Nullable OutOfScope outOfScope,
            List<String> residue) {
        this(language, sets, implies, roles, outOfScope, residue, null);
    }

    public TextReading {
        roles = Set.copyOf(roles);
        residue = List.copyOf(residue);
    }

    /** The same behind a code that says the same. */
    public TextReading confirmedBy(String beside) {
        return new TextReading(language, sets, implies, roles, outOfScope, residue, beside);
    }

    /** The same behind a code that says something else: the label is then no label, and the code is what is not understood. */
    public TextReading contradictedBy(String beside) {
        return new TextReading(language, sets, implies, roles, outOfScope, List.of(beside), beside);
    }

    /** Whether every word was understood. */
    public boolean complete() {
        return residue.isEmpty();
    }

    /** Whether it says nothing at all of the key, yet was understood: noise. */
    public boolean silent() {
        return complete() && sets.isEmpty() && implies.isEmpty() && roles.isEmpty() && outOfScope == null;
    }
}
