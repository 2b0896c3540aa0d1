package vn.cocau.observation;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;

/**
 * What a time series measures, and where. A sector's row in a GRDP table is value added of that sector; only the total is
 * GRDP; an item that joins a sector with product taxes is GRDP of an activity of the profile.
 *
 * @param shareBase what a share is a share of; null unless the transformation is SHARE
 */
public record SeriesKey(
        TerritoryCode territory,
        ActivityCode activity,
        Measure measure,
        Transformation transformation,
        @Nullable ShareBase shareBase,
        PriceBasis priceBasis)
        implements Comparable<SeriesKey> {

    private static final int MIX = 0x9E3779B1;

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::territory)
            .thenComparing(SeriesKey::measure)
            .thenComparing(SeriesKey::transformation)
            .thenComparing(SeriesKey::shareBase, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SeriesKey::priceBasis)
            .thenComparing(SeriesKey::activity);

    public SeriesKey {
        if ((transformation == Transformation.SHARE) != (shareBase != null)) {
            throw new IllegalArgumentException("a share, and nothing else, has a share base");
        }
    }

    public static SeriesKey level(
            TerritoryCode territory, ActivityCode activity, Measure measure, PriceBasis priceBasis) {
        return new SeriesKey(territory, activity, measure, Transformation.LEVEL, null, priceBasis);
    }

    /** The same of another territory. */
    public SeriesKey in(TerritoryCode other) {
        return new SeriesKey(other, activity, measure, transformation, shareBase, priceBasis);
    }

    /** The same of another row of the accounts. */
    public SeriesKey of(Measure otherMeasure, ActivityCode otherActivity) {
        return new SeriesKey(territory, otherActivity, otherMeasure, transformation, shareBase, priceBasis);
    }

    /** Mixed, since codes that differ by a little in two places would otherwise collide by the hundred. */
    @Override
    public int hashCode() {
        int hash = territory.hashCode() * MIX + activity.hashCode();
        hash = (hash ^ (hash >>> 15)) * MIX + measure.hashCode();
        hash = hash * MIX + transformation.hashCode();
        hash = hash * MIX + Objects.hashCode(shareBase);
        hash = hash * MIX + priceBasis.hashCode();
        return hash ^ (hash >>> 15);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }
}
