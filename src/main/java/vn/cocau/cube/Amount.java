package vn.cocau.cube;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cocau.concept.Stage;

/** A known quantity in the profile's unit, persons or percent, exact. */
public record Amount(BigDecimal value, Stage stage, Set<Flag> flags, List<Term> terms) implements Answer {

    public Amount {
        EnumSet<Flag> copy = EnumSet.noneOf(Flag.class);
        copy.addAll(flags);
        flags = Collections.unmodifiableSet(copy);
        terms = List.copyOf(terms);
    }

    @Override
    public Amount as(String role) {
        return new Amount(
                value, stage, flags, terms.stream().map(term -> term.as(role)).toList());
    }
}
