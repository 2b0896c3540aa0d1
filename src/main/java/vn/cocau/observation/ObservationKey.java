package vn.cocau.observation;

import java.util.Comparator;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;

/** What an observation is of: a series, a period, and how firm the figure is. */
public record ObservationKey(SeriesKey series, Period period, Stage stage) implements Comparable<ObservationKey> {

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::series)
            .thenComparing(ObservationKey::period)
            .thenComparing(ObservationKey::stage);

    /** Another series in the same period, equally firm. */
    public ObservationKey of(SeriesKey other) {
        return new ObservationKey(other, period, stage);
    }

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
