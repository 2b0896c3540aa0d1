package vn.cocau.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Severity;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Territory;

/**
 * V-36: the districts' sum against the official total of the province, wherever all districts report. The gap is always
 * told: up to 0.5 % of the total for information, up to 2 % as a warning, beyond as an error.
 */
final class OfficialTotal implements ProvinceCheck {

    private static final BigDecimal INFORMATION = new BigDecimal("0.5");
    private static final BigDecimal WARNING = BigDecimal.valueOf(2);

    @Override
    public String id() {
        return "V-36";
    }

    @Override
    public List<Finding> check(Province province) {
        List<TerritoryCode> districts =
                province.districts().stream().map(Territory::code).toList();
        TreeMap<Timeline, TreeMap<Integer, Observation>> histories = Timeline.histories(province.usable());
        List<Finding> findings = new ArrayList<>();
        histories.forEach((timeline, history) -> {
            if (timeline.series().territory().equals(province.root())
                    && timeline.series().transformation() == Transformation.LEVEL) {
                history.values()
                        .forEach(official -> compare(official, parts(official, districts, histories), findings));
            }
        });
        return findings;
    }

    private static void compare(Observation official, List<Observation> parts, List<Finding> findings) {
        BigDecimal total = official.amount();
        if (!parts.isEmpty() && total != null && total.signum() != 0) {
            findings.add(finding(official, total, parts));
        }
    }

    /** The districts' figures for what the official figure is of; empty unless every district has one. */
    private static List<Observation> parts(
            Observation official,
            List<TerritoryCode> districts,
            Map<Timeline, ? extends Map<Integer, Observation>> histories) {
        List<Observation> parts = new ArrayList<>();
        for (TerritoryCode district : districts) {
            Map<Integer, Observation> history = histories.get(new Timeline(
                    official.key().series().in(district),
                    official.key().period().span()));
            Observation part =
                    history == null ? null : history.get(official.key().period().year());
            if (part == null || !part.unit().sameKindAs(official.unit())) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    private static Finding finding(Observation official, BigDecimal total, List<Observation> parts) {
        BigDecimal sum = parts.stream()
                .map(part -> Objects.requireNonNull(Agreement.inBaseUnit(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .scaleByPowerOfTen(-official.unit().multiplier());
        BigDecimal percent = sum.subtract(total).movePointRight(2).divide(total, MathContext.DECIMAL64);
        return Finding.of(
                        FindingCode.DISTRICTS_DIFFER_FROM_OFFICIAL,
                        official.place(),
                        "expected",
                        total,
                        "unit",
                        official.unit().symbol(),
                        "found",
                        plain(sum),
                        "count",
                        parts.size(),
                        "percent",
                        percent.setScale(2, RoundingMode.HALF_UP),
                        "key",
                        KeyNotation.format(official.key()))
                .withSeverity(severity(percent.abs()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    private static Severity severity(BigDecimal percent) {
        if (percent.compareTo(INFORMATION) <= 0) {
            return Severity.INFORMATION;
        }
        return percent.compareTo(WARNING) <= 0 ? Severity.WARNING : Severity.ERROR;
    }
}
