package vn.cocau.observation;

import java.util.Comparator;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;

/** What an observation is of: a series, a period, and how firm the figure is. */
public record ObservationKey(SeriesKey series, Period period, Stage stage) implements Comparable<ObservationKey> {

    private static final int MIX = 0x9E3779B1;

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::series)
            .thenComparing(ObservationKey::period)
            .thenComparing(ObservationKey::stage);

    /** Another series in the same period, equally firm. */
    public ObservationKey of(SeriesKey other) {
        return new ObservationKey(other, period, stage);
    }

    /** Mixed as that of the series is: many differ by a year alone. */
    @Override
    public int hashCode() {
        int hash = (series.hashCode() * MIX + period.hashCode()) * MIX + stage.hashCode();
        return hash ^ (hash >>> 15);
    }

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
