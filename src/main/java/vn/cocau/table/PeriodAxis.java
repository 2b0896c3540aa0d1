package vn.cocau.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;

/**
 * Where a block names its periods. If rows or columns do, the year of a title is not that of the others beside them.
 *
 * @param rows whether some row names one
 * @param columns whether some column does
 * @param lastActual the last period that a label calls final; null where none does
 */
record PeriodAxis(boolean rows, boolean columns, @Nullable Period lastActual) {

    static PeriodAxis of(Collection<RowPath> rows, Collection<Path> columns) {
        return new PeriodAxis(
                rows.stream().map(RowPath::own).anyMatch(PeriodAxis::named),
                columns.stream().anyMatch(PeriodAxis::named),
                Stream.concat(rows.stream().map(RowPath::own), columns.stream())
                        .filter(path -> path.sets().get(Dimension.STAGE) == Stage.FINAL)
                        .map(path -> path.sets().get(Dimension.PERIOD, Period.class))
                        .filter(Objects::nonNull)
                        .max(Period.BY_END)
                        .orElse(null));
    }

    /**
     * Whether a figure may not be taken for final because nothing says so: it is of a later period than the last that its
     * table calls final, and such a table says of what follows that it is an estimate or a plan.
     */
    boolean lacksStage(@Nullable Period period, @Nullable Stage stage) {
        return stage == null && period != null && lastActual != null && Period.BY_END.compare(period, lastActual) > 0;
    }

    /** What titles are not heard on. */
    EnumSet<Dimension> unheard() {
        return rows || columns ? EnumSet.of(Dimension.PERIOD) : EnumSet.noneOf(Dimension.class);
    }

    /** Beside columns of periods, a column without one has none, whatever its rows are. */
    boolean lacks(RowPath row, Path column) {
        return columns
                && column.problem() == null
                && Stream.of(column, row.own(), row.section()).noneMatch(PeriodAxis::named);
    }

    private static boolean named(Path path) {
        return path.sets().get(Dimension.PERIOD) != null;
    }
}
