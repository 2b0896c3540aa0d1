package vn.cocau.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.Profile;
import vn.cocau.profile.TextReading;

/**
 * Joins the labels of one path, general to specific. A part of what an upper label names is the more specific one and
 * wins; the unit and the kind of figure are those named last; anything else said twice must be said alike.
 */
final class PathBuilder {

    private static final Set<Dimension> LAST_WINS = EnumSet.of(Dimension.UNIT, Dimension.TRANSFORMATION);

    private final Ancestry ancestry;
    private final EnumMap<Dimension, Object> sets = new EnumMap<>(Dimension.class);
    private final EnumMap<Dimension, Object> implies = new EnumMap<>(Dimension.class);
    private final EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
    private final EnumSet<LabelRole> roles = EnumSet.noneOf(LabelRole.class);
    private @Nullable OutOfScope outOfScope;
    private @Nullable Cause problem;
    private boolean doubled;

    PathBuilder(Profile profile) {
        this.ancestry = new Ancestry(profile);
    }

    PathBuilder add(TextReading reading, CellAddress at) {
        if (!reading.complete()) {
            fail(unread(reading, at));
        }
        doubled |= reading.code() != null;
        reading.sets().values().forEach((dimension, value) -> set(dimension, value, at));
        implies.putAll(reading.implies().values());
        roles.addAll(reading.roles());
        if (reading.outOfScope() != null) {
            outOfScope = reading.outOfScope();
        }
        return this;
    }

    private static Cause unread(TextReading reading, CellAddress at) {
        return reading.code() == null
                ? new Cause(FindingCode.LABEL_UNKNOWN, at, String.join(" ", reading.residue()))
                : new Cause(
                        FindingCode.LABEL_AMBIGUOUS,
                        at,
                        reading.code() + " / " + reading.sets().get(Dimension.ACTIVITY));
    }

    Path build() {
        return new Path(new PartialKey(sets), new PartialKey(implies), roles, outOfScope, sources, doubled, problem);
    }

    private void set(Dimension dimension, Object value, CellAddress at) {
        Object before = sets.get(dimension);
        Object joined = before == null || LAST_WINS.contains(dimension) ? value : join(dimension, before, value);
        if (joined == null) {
            fail(new Cause(FindingCode.LABEL_AMBIGUOUS, at, before + " / " + value));
            return;
        }
        doubled |= value.equals(before);
        if (!joined.equals(before)) {
            sources.put(dimension, at.toString());
        }
        sets.put(dimension, joined);
    }

    private @Nullable Object join(Dimension dimension, Object before, Object value) {
        if (before.equals(value)) {
            return value;
        }
        return switch (dimension) {
            case ACTIVITY -> ancestry.moreSpecific((ActivityCode) before, (ActivityCode) value);
            case TERRITORY -> ancestry.moreSpecific((TerritoryCode) before, (TerritoryCode) value);
            case MEASURE -> joinMeasures((Measure) before, (Measure) value);
            default -> null;
        };
    }

    /** Product taxes are part of a GRDP table; no other two measures go together. */
    static @Nullable Measure joinMeasures(Measure a, Measure b) {
        if (a == b) {
            return a;
        }
        Set<Measure> both = EnumSet.of(a, b);
        return both.equals(EnumSet.of(Measure.GRDP, Measure.PRODUCT_TAXES)) ? Measure.PRODUCT_TAXES : null;
    }

    void fail(Cause cause) {
        if (problem == null) {
            problem = cause;
        }
    }
}
