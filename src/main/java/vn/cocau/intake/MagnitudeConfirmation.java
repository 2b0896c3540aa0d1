package vn.cocau.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.profile.MagnitudeBand;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/**
 * A unit confirmed by the order of magnitude that totals have at a territorial level. A total inside its band confirms the
 * parts that stand on its sheet in its unit, and the percentages of its period in its file.
 */
final class MagnitudeConfirmation {

    /** What parts share with the total of their table. */
    private record Table(
            String file, @Nullable String sheet, TerritoryCode territory, Period period, PriceBasis basis, Unit unit) {

        static Table of(Observation observation) {
            return new Table(
                    observation.place().file(),
                    observation.place().sheet(),
                    observation.key().series().territory(),
                    observation.key().period(),
                    observation.key().series().priceBasis(),
                    observation.unit());
        }
    }

    /** What shares and changes have in common with the total of their file. */
    private record Percentages(String file, TerritoryCode territory, Period period) {

        static Percentages of(Observation observation) {
            return new Percentages(
                    observation.place().file(),
                    observation.key().series().territory(),
                    observation.key().period());
        }
    }

    /** Units of money are a thousandfold of each other: thousand, million, billion. */
    private static final int UNIT_STEP = 3;

    private final Profile profile;
    private final Set<Table> confirmed = new HashSet<>();
    private final Set<Percentages> percentages = new HashSet<>();

    MagnitudeConfirmation(Profile profile, List<Claim> current) {
        this.profile = profile;
        for (Claim claim : current) {
            if (inBand(claim.observation())) {
                confirmed.add(Table.of(claim.observation()));
                percentages.add(Percentages.of(claim.observation()));
            }
        }
    }

    boolean confirms(Claim claim) {
        Observation observation = claim.observation();
        return observation.unit().isPercent()
                ? percentages.contains(Percentages.of(observation))
                : observation.key().series().transformation() == Transformation.LEVEL
                        && confirmed.contains(Table.of(observation));
    }

    private boolean inBand(Observation observation) {
        BigDecimal amount = Agreement.inBaseUnit(observation);
        if (amount == null || !isWhole(observation)) {
            return false;
        }
        Optional<String> level = level(observation.key().series().territory());
        return profile.bands().stream()
                .filter(band -> band.measure() == observation.key().series().measure()
                        && band.currency().equals(observation.unit().code())
                        && level.equals(Optional.of(band.level())))
                .anyMatch(band -> tells(band, amount));
    }

    private static boolean isWhole(Observation observation) {
        var series = observation.key().series();
        return series.transformation() == Transformation.LEVEL
                && (series.activity().isTotal() || !series.measure().isMoney());
    }

    /** A band in which the amount in the next larger or smaller unit lies as well does not tell the unit. */
    private static boolean tells(MagnitudeBand band, BigDecimal amount) {
        return contains(band, amount)
                && !contains(band, amount.movePointRight(UNIT_STEP))
                && !contains(band, amount.movePointLeft(UNIT_STEP));
    }

    private static boolean contains(MagnitudeBand band, BigDecimal amount) {
        return amount.compareTo(band.low()) >= 0 && amount.compareTo(band.high()) <= 0;
    }

    private Optional<String> level(TerritoryCode code) {
        return profile.territories().find(code, profile.geography()).map(Territory::level);
    }
}
