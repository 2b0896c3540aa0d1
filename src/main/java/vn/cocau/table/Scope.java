package vn.cocau.table;

import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.LabelRole;

/** Whether a figure is one of those the product reads at all, by what its row, its column and the titles name. */
final class Scope {

    private final Context context;
    private final CellAddress origin;

    Scope(Context context, CellAddress origin) {
        this.context = context;
        this.origin = origin;
    }

    /** Why row or column put a figure outside, or null. */
    static @Nullable OutOfScope outside(RowPath row, Path column) {
        if (isAverage(row.own(), column)) {
            return OutOfScope.OTHER_MEASURE;
        }
        if (row.own().outOfScope() != null && !isUnitOfAnotherColumn(row.own(), column)) {
            return row.own().outOfScope();
        }
        return column.outOfScope();
    }

    /** A row in tons says nothing of a column that names its measure and its unit. */
    private static boolean isUnitOfAnotherColumn(Path row, Path column) {
        return row.roles().contains(LabelRole.OTHER_UNIT)
                && !row.roles().contains(LabelRole.OUT_OF_SCOPE)
                && column.sets().get(Dimension.MEASURE) != null
                && column.sets().get(Dimension.UNIT) != null;
    }

    /**
     * Under a title that names none of our measures stands that one, whatever its rows are called, unless row or column
     * name one of ours. Below a row of such a measure the rows may be its parts as well as those of the measure before.
     */
    @Nullable
    Resolution underOtherMeasure(RowPath row, Path column) {
        if (namesMeasure(row.own()) || namesMeasure(row.section()) || namesMeasure(column)) {
            return null;
        }
        Resolution titled = underTitles();
        return row.section().outOfScope() == null || titled instanceof Resolution.Outside
                ? titled
                : new Resolution.Refused(new Cause(FindingCode.KEY_INCOMPLETE, origin, Dimension.MEASURE.name()));
    }

    private @Nullable Resolution underTitles() {
        for (Path level : context.levels()) {
            Object measure = level.sets().get(Dimension.MEASURE);
            if (level.outOfScope() != null) {
                return measure == null
                        ? new Resolution.Outside(level.outOfScope())
                        : new Resolution.Refused(
                                new Cause(FindingCode.LABEL_AMBIGUOUS, origin, measure + " / " + level.outOfScope()));
            }
            if (namesMeasure(level)) {
                return null;
            }
        }
        return null;
    }

    private static boolean namesMeasure(Path path) {
        return path.sets().get(Dimension.MEASURE) != null || path.implies().get(Dimension.MEASURE) != null;
    }

    /** Under a span of years without a year of its own stand averages over it. */
    private static boolean isAverage(Path row, Path column) {
        boolean span =
                row.roles().contains(LabelRole.PERIOD_RANGE) || column.roles().contains(LabelRole.PERIOD_RANGE);
        return span && row.sets().get(Dimension.PERIOD) == null && column.sets().get(Dimension.PERIOD) == null;
    }
}
