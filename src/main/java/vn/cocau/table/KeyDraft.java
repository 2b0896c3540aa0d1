package vn.cocau.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;

/** A key being put together from the nearest source to the farthest; what is nearer stands. */
final class KeyDraft {

    private final EnumMap<Dimension, Object> values = new EnumMap<>(Dimension.class);
    private final EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
    private final Ancestry ancestry;
    private @Nullable Cause problem;

    KeyDraft(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    /** What the row and the column of a cell say, on equal terms. */
    KeyDraft cross(Path row, Path column, CellAddress at) {
        overlay(row);
        column.sets().values().forEach((dimension, value) -> {
            Object before = values.get(dimension);
            Object joined = before == null ? value : join(dimension, row, before, value);
            if (joined == null) {
                fail(new Cause(FindingCode.LABEL_AMBIGUOUS, at, before + " / " + value));
            } else if (!joined.equals(before)) {
                values.put(dimension, joined);
                sources.put(dimension, column.sources().getOrDefault(dimension, ""));
            }
        });
        return this;
    }

    private @Nullable Object join(Dimension dimension, Path row, Object before, Object value) {
        if (before.equals(value)) {
            return value;
        }
        return switch (dimension) {
            case ACTIVITY -> ancestry.moreSpecific((ActivityCode) before, (ActivityCode) value);
            case TERRITORY -> ancestry.moreSpecific((TerritoryCode) before, (TerritoryCode) value);
            case MEASURE -> PathBuilder.joinMeasures((Measure) before, (Measure) value);
            // The unit that stands with the measure is the measure's.
            case UNIT ->
                row.sets().get(Dimension.MEASURE) != null || row.sets().get(Dimension.TRANSFORMATION) != null
                        ? before
                        : value;
            default -> null;
        };
    }

    /** What a farther source says, where nothing nearer did. A unit and a kind of figure belong together. */
    KeyDraft overlay(Path path) {
        return overlay(path, EnumSet.noneOf(Dimension.class));
    }

    /** The same, but for dimensions on which such a source is not heard. */
    KeyDraft overlay(Path path, EnumSet<Dimension> unheard) {
        settleKind();
        boolean ofAnotherYear = isOfAnotherPeriod(path);
        path.sets().values().forEach((dimension, value) -> {
            if (unheard.contains(dimension) || (dimension == Dimension.STAGE && ofAnotherYear)) {
                return;
            }
            if (values.putIfAbsent(dimension, value) == null) {
                sources.put(dimension, path.sources().getOrDefault(dimension, ""));
            }
        });
        return this;
    }

    /** A title that calls one year an estimate makes that year one, and no other year. */
    private boolean isOfAnotherPeriod(Path path) {
        Object own = values.get(Dimension.PERIOD);
        Object theirs = path.sets().get(Dimension.PERIOD);
        return own != null && theirs != null && !own.equals(theirs);
    }

    /** Money or persons without another word are a level; a share, an index and growth are in percent. */
    void settleKind() {
        Unit unit = get(Dimension.UNIT, Unit.class);
        Transformation transformation = get(Dimension.TRANSFORMATION, Transformation.class);
        if (transformation == null && unit != null && !unit.isPercent()) {
            values.put(Dimension.TRANSFORMATION, Transformation.LEVEL);
        } else if (unit == null && transformation != null && transformation != Transformation.LEVEL) {
            values.put(Dimension.UNIT, Unit.PERCENT);
        }
    }

    /** What a source merely suggests. */
    KeyDraft suggest(PartialKey implied, EnumSet<Dimension> barred, String source) {
        implied.values().forEach((dimension, value) -> {
            if (!barred.contains(dimension) && values.putIfAbsent(dimension, value) == null) {
                sources.put(dimension, source);
            }
        });
        return this;
    }

    boolean has(PartialKey part) {
        return part.values().entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(values.get(entry.getKey())));
    }

    <T> @Nullable T get(Dimension dimension, Class<T> type) {
        return type.cast(values.get(dimension));
    }

    void put(Dimension dimension, Object value) {
        values.put(dimension, value);
    }

    void fail(Cause cause) {
        if (problem == null) {
            problem = cause;
        }
    }

    @Nullable
    Cause problem() {
        return problem;
    }

    Map<Dimension, String> sources() {
        return Collections.unmodifiableMap(sources);
    }
}
