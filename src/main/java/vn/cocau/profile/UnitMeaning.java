package vn.cocau.profile;

import java.util.Set;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;

/** What a label of {@code units.csv} says: a unit, or {@code OTHER} for one that measures none of our measures. */
final class UnitMeaning {

    private static final String OTHER = "OTHER";

    private UnitMeaning() {}

    /** Any unit but percent implies that an amount is meant. */
    static Meaning of(Value value) {
        if (value.text().equals(OTHER)) {
            return new Meaning(
                    LabelRole.OTHER_UNIT, PartialKey.EMPTY, PartialKey.EMPTY, OutOfScope.OTHER_MEASURE, Set.of());
        }
        Unit unit = value.unit();
        PartialKey implies =
                unit.isPercent() ? PartialKey.EMPTY : PartialKey.of(Dimension.TRANSFORMATION, Transformation.LEVEL);
        return new Meaning(null, PartialKey.of(Dimension.UNIT, unit), implies, null, Set.of());
    }
}
