package vn.cocau.table;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;

/** Whether a line speaks for the rows below it, and what a total among such lines means. */
final class HeadingRow {

    private static final Set<Dimension> HEADING =
            EnumSet.of(Dimension.MEASURE, Dimension.PRICE_BASIS, Dimension.TRANSFORMATION, Dimension.TERRITORY);

    private HeadingRow() {}

    /** In a table whose rows each name their territory and activity, no row of figures speaks for the ones below it. */
    static boolean namesItself(Path own) {
        return own.sets().get(Dimension.TERRITORY) != null && own.sets().get(Dimension.ACTIVITY) != null;
    }

    /** A total or a territory speaks for the rows below it; a row of one item, such as product taxes, does not. */
    static boolean isHeading(Path own) {
        ActivityCode activity = own.sets().get(Dimension.ACTIVITY, ActivityCode.class);
        return (activity == null || activity.isTotal())
                && own.sets().values().keySet().stream().anyMatch(HEADING::contains);
    }

    /** A row of a measure that is none of ours, wholly understood. */
    static boolean isOther(Path own) {
        return own.outOfScope() == OutOfScope.OTHER_MEASURE
                && own.problem() == null
                && own.sets().get(Dimension.MEASURE) == null;
    }

    /** "Total" after the lines of activities heads the figures of all of them, not those of the last. */
    static void resolveTotal(Path own, Map<Dimension, Object> section) {
        boolean whole = own.isTotal()
                && own.sets().get(Dimension.ACTIVITY) == null
                && own.sets().get(Dimension.TERRITORY) == null;
        if (whole && section.containsKey(Dimension.ACTIVITY)) {
            section.put(Dimension.ACTIVITY, ActivityCode.TOTAL);
        } else if (whole && section.containsKey(Dimension.TERRITORY)) {
            Object named = own.implies().get(Dimension.TERRITORY);
            section.remove(Dimension.TERRITORY);
            if (named != null) {
                section.put(Dimension.TERRITORY, named);
            }
        }
    }
}
