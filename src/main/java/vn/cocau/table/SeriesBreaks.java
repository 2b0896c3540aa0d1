package vn.cocau.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Tolerances;

/** Whether a series breaks off: from one year to the next it rises or falls out of the profile's band of growth. */
final class SeriesBreaks {

    private final Tolerances tolerances;

    SeriesBreaks(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /** Whether the series of these figures, with the other figures read of it, breaks off in some stage. */
    boolean in(List<Observation> figures, Classified classified) {
        Set<ObservationKey> starts = figures.stream().map(Observation::key).collect(Collectors.toSet());
        return starts.stream()
                .map(ObservationKey::stage)
                .distinct()
                .anyMatch(stage -> breaksOff(classified.observations().stream()
                        .filter(each -> each.amount() != null
                                && each.key().stage() == stage
                                && starts.stream()
                                        .anyMatch(key ->
                                                key.series().equals(each.key().series())))
                        .sorted(Comparator.comparing(Observation::key))
                        .toList()));
    }

    private boolean breaksOff(List<Observation> series) {
        for (int i = 1; i < series.size(); i++) {
            Observation before = series.get(i - 1);
            Observation after = series.get(i);
            boolean nextYear =
                    after.key().period().previousYear().equals(before.key().period());
            if (nextYear && isOut(before, after)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOut(Observation before, Observation after) {
        BigDecimal earlier = amount(before);
        BigDecimal later = amount(after);
        return later.compareTo(earlier.multiply(tolerances.growthBandLow())) < 0
                || later.compareTo(earlier.multiply(tolerances.growthBandHigh())) > 0;
    }

    private static BigDecimal amount(Observation observation) {
        return Objects.requireNonNull(observation.amount())
                .scaleByPowerOfTen(observation.unit().multiplier());
    }
}
