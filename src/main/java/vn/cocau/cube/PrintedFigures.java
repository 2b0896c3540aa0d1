package vn.cocau.cube;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/**
 * The current observations by series and period, one each: the firmest stage; of several files that say the same, one
 * that must not be used before one that may, then the most precisely printed. Plans are left out.
 */
final class PrintedFigures {

    private static final List<ObservationStatus> MOST_CAUTIOUS_FIRST = List.of(
            ObservationStatus.CONFLICTING,
            ObservationStatus.WITHHELD,
            ObservationStatus.SUPPRESSED,
            ObservationStatus.INCONSISTENT,
            ObservationStatus.DECIDED,
            ObservationStatus.NORMAL,
            ObservationStatus.STRUCTURAL_ZERO,
            ObservationStatus.DERIVED,
            ObservationStatus.NOT_COLLECTED);

    private static final Comparator<Observation> PREFERRED_FIRST = Comparator.comparing(
                    (Observation each) -> each.key().stage(), Comparator.reverseOrder())
            .thenComparing(each -> MOST_CAUTIOUS_FIRST.indexOf(each.status()))
            .thenComparing(each -> each.unit().multiplier() - each.decimals())
            .thenComparing(Observation::place);

    private final Map<SeriesKey, Map<Period, Observation>> figures = new HashMap<>();
    private final Unit money;

    PrintedFigures(Collection<Observation> current, Unit money) {
        this.money = money;
        for (Observation each : current) {
            if (each.key().stage() != Stage.PLAN) {
                figures.computeIfAbsent(each.key().series(), series -> new HashMap<>())
                        .merge(each.key().period(), each, PrintedFigures::preferred);
            }
        }
    }

    private static Observation preferred(Observation one, Observation other) {
        return PREFERRED_FIRST.compare(one, other) <= 0 ? one : other;
    }

    Map<SeriesKey, Map<Period, Observation>> all() {
        return figures;
    }

    Answer answer(SeriesKey series, Period period) {
        Observation observation = figures.getOrDefault(series, Map.of()).get(period);
        return observation == null ? Absent.NOTHING : answer(observation);
    }

    private Answer answer(Observation observation) {
        Reason reason = unusable(observation);
        BigDecimal printed = observation.amount();
        if (reason == null && printed == null) {
            printed = BigDecimal.ZERO;
        }
        BigDecimal amount = printed == null ? null : normalised(observation, printed);
        Term term = new Term("", observation, amount, BigDecimal.ONE);
        Stage stage = observation.key().stage();
        return reason != null || amount == null
                ? new Absent(reason == null ? Reason.CONCEPT_MISMATCH : reason, stage, List.of(term))
                : new Amount(amount, stage, flags(observation), List.of(term));
    }

    private static @Nullable Reason unusable(Observation observation) {
        return switch (observation.status()) {
            case WITHHELD -> Reason.INCONSISTENT;
            case CONFLICTING -> Reason.CONFLICT;
            case SUPPRESSED -> Reason.SUPPRESSED;
            case NOT_COLLECTED -> Reason.MISSING_INPUT;
            case STRUCTURAL_ZERO -> null;
            case NORMAL, INCONSISTENT, DECIDED, DERIVED -> observation.amount() == null ? Reason.MISSING_INPUT : null;
        };
    }

    /** In the profile's unit, persons or percent; null where the unit is of another kind: currencies do not mix. */
    private @Nullable BigDecimal normalised(Observation observation, BigDecimal amount) {
        Unit unit = observation.unit();
        SeriesKey series = observation.key().series();
        if (series.transformation() != Transformation.LEVEL) {
            return amount.scaleByPowerOfTen(unit.multiplier());
        }
        Unit wanted = unitOf(series.measure(), money);
        return unit.sameKindAs(wanted) ? amount.scaleByPowerOfTen(unit.multiplier() - wanted.multiplier()) : null;
    }

    static Unit unitOf(Measure measure, Unit money) {
        return measure.isMoney() ? money : Unit.PERSONS;
    }

    private static Set<Flag> flags(Observation observation) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (observation.evidence().contains(Evidence.ILLUSTRATIVE)) {
            flags.add(Flag.ILLUSTRATIVE);
        }
        if (observation.evidence().contains(Evidence.HIDDEN)) {
            flags.add(Flag.HIDDEN);
        }
        if (observation.status() == ObservationStatus.INCONSISTENT) {
            flags.add(Flag.INCONSISTENT);
        }
        if (observation.status() == ObservationStatus.DERIVED) {
            flags.add(Flag.DERIVED);
        }
        return flags;
    }
}
