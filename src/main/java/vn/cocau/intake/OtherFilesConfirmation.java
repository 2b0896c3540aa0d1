package vn.cocau.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Period;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Tolerances;

/**
 * A unit confirmed by another file: by the same figure, or by an earlier edition that gives the same or a neighbouring year
 * in the same order of magnitude.
 */
final class OtherFilesConfirmation {

    private record SeriesPeriod(SeriesKey series, Period period) {}

    private final Tolerances tolerances;
    private final Map<SeriesPeriod, List<Claim>> claims = new HashMap<>();

    OtherFilesConfirmation(Tolerances tolerances, List<Standing> standings) {
        this.tolerances = tolerances;
        standings.stream()
                .filter(Standing::newest)
                .forEach(standing -> standing.stored()
                        .submission()
                        .observations()
                        .forEach(observation -> claims.computeIfAbsent(
                                        new SeriesPeriod(
                                                observation.key().series(),
                                                observation.key().period()),
                                        key -> new ArrayList<>())
                                .add(new Claim(observation, standing))));
    }

    boolean confirms(Claim claim) {
        Period period = claim.observation().key().period();
        return others(claim, period).stream().anyMatch(other -> same(claim, other) || earlier(claim, other))
                || others(claim, period.previousYear()).stream().anyMatch(other -> earlier(claim, other))
                || others(claim, new Period(period.year() + 1, period.span())).stream()
                        .anyMatch(other -> isEarlierEdition(other, claim) && near(other, claim));
    }

    private static boolean same(Claim claim, Claim other) {
        Observation observation = claim.observation();
        return observation.key().equals(other.observation().key())
                && Agreement.withinRounding(observation, other.observation());
    }

    private boolean earlier(Claim claim, Claim other) {
        return isEarlierEdition(other, claim) && near(claim, other);
    }

    private static boolean isEarlierEdition(Claim other, Claim claim) {
        return ReportSlot.BY_PERIOD.compare(
                        other.standing().slot(), claim.standing().slot())
                < 0;
    }

    /** Whether the later figure is a plausible multiple of the earlier. */
    private boolean near(Claim later, Claim earlier) {
        BigDecimal numerator = Agreement.inBaseUnit(later.observation());
        BigDecimal denominator = Agreement.inBaseUnit(earlier.observation());
        if (numerator == null
                || denominator == null
                || denominator.signum() <= 0
                || !later.observation().unit().sameKindAs(earlier.observation().unit())) {
            return false;
        }
        return numerator.compareTo(denominator.multiply(tolerances.growthBandLow())) >= 0
                && numerator.compareTo(denominator.multiply(tolerances.growthBandHigh())) <= 0;
    }

    private List<Claim> others(Claim claim, Period period) {
        return claims.getOrDefault(new SeriesPeriod(claim.observation().key().series(), period), List.of()).stream()
                .filter(other ->
                        !other.standing().hash().equals(claim.standing().hash()))
                .toList();
    }
}
