package vn.cocau.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.profile.MagnitudeBand;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/**
 * Totals no such territory can have: the unit is wrong by a factor of a thousand, most likely. Nothing inside a table shows
 * it, since every sum holds at any scale; the profile's bands do. All figures in that unit beside the total are withheld.
 * A part larger than any total shows the same.
 * Totals already withheld that break off from year to year have no unit to blame.
 */
final class Magnitudes {

    /** The figures that one unit line speaks for. */
    private record Group(String sheet, TerritoryCode territory, Measure measure, PriceBasis basis, Unit unit) {

        static Group of(Observation observation) {
            return new Group(
                    Objects.toString(observation.place().sheet(), ""),
                    observation.key().series().territory(),
                    observation.key().series().measure(),
                    observation.key().series().priceBasis(),
                    observation.unit());
        }
    }

    private final Profile profile;
    private final SeriesBreaks breaks;

    Magnitudes(Profile profile, SeriesBreaks breaks) {
        this.profile = profile;
        this.breaks = breaks;
    }

    List<Finding> examine(Classified classified) {
        Map<Group, List<Observation>> groups = new LinkedHashMap<>();
        classified.observations().stream()
                .filter(each -> each.amount() != null && each.key().series().transformation() == Transformation.LEVEL)
                .forEach(each -> groups.computeIfAbsent(Group.of(each), group -> new ArrayList<>())
                        .add(each));
        List<Finding> findings = new ArrayList<>();
        groups.values().forEach(group -> {
            List<Observation> totals = group.stream()
                    .filter(each -> each.key().series().activity().isTotal())
                    .toList();
            boolean broken = totals.stream().anyMatch(each -> each.status() == ObservationStatus.WITHHELD)
                    && breaks.in(totals, classified);
            Stream.concat(
                            totals.stream().flatMap(total -> broken ? Stream.empty() : judge(total).stream()),
                            group.stream()
                                    .filter(each -> !broken && exceeds(each))
                                    .map(this::finding))
                    .findFirst()
                    .ifPresent(finding -> {
                        findings.add(finding);
                        group.forEach(each -> classified.replace(each.withStatus(ObservationStatus.WITHHELD)));
                    });
        });
        return findings;
    }

    private Optional<Finding> judge(Observation total) {
        BigDecimal whole = whole(total);
        return band(total)
                .filter(band ->
                        whole.signum() != 0 && (whole.compareTo(band.low()) < 0 || whole.compareTo(band.high()) > 0))
                .map(band -> finding(total));
    }

    /** A part larger than any total: a table of one sector has no other judge. */
    private boolean exceeds(Observation part) {
        return band(part).filter(band -> whole(part).compareTo(band.high()) > 0).isPresent();
    }

    private static BigDecimal whole(Observation observation) {
        return Objects.requireNonNull(observation.amount())
                .scaleByPowerOfTen(observation.unit().multiplier());
    }

    private Finding finding(Observation observation) {
        MagnitudeBand band = band(observation).orElseThrow();
        return Finding.of(
                FindingCode.UNIT_IMPLAUSIBLE,
                observation.place(),
                "found",
                Objects.requireNonNull(observation.amount()).stripTrailingZeros(),
                "unit",
                observation.unit().symbol(),
                "low",
                in(observation.unit(), band.low()),
                "high",
                in(observation.unit(), band.high()));
    }

    private Optional<MagnitudeBand> band(Observation total) {
        LocalDate yearEnd = LocalDate.of(total.key().period().year(), 12, 31);
        String level = profile.territories()
                .find(total.key().series().territory(), yearEnd)
                .or(() -> profile.territories().find(total.key().series().territory(), profile.geography()))
                .map(Territory::level)
                .orElse("");
        return profile.bands().stream()
                .filter(band -> band.measure() == total.key().series().measure()
                        && band.level().equals(level)
                        && band.currency().equals(total.unit().code()))
                .findFirst();
    }

    private static BigDecimal in(Unit unit, BigDecimal amount) {
        BigDecimal scaled = amount.scaleByPowerOfTen(-unit.multiplier()).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
