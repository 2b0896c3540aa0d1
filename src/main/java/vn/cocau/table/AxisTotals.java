package vn.cocau.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;

/** What "total" means on an axis: all activities, or the territory whose parts are listed there, every one of them. */
final class AxisTotals {

    private final Territories territories;
    private final Set<TerritoryCode> listed = new HashSet<>();
    /** Those that some line of the axis names with an activity: the total beside it is that of all activities. */
    private final Set<TerritoryCode> withActivities = new HashSet<>();

    private final @Nullable TerritoryCode whole;
    private final boolean territorial;

    AxisTotals(Collection<Path> axis, Profile profile) {
        this.territories = profile.territories();
        boolean activities = false;
        for (Path path : axis) {
            TerritoryCode territory = path.sets().get(Dimension.TERRITORY, TerritoryCode.class);
            if (territory != null) {
                listed.add(territory);
            }
            if (path.sets().get(Dimension.ACTIVITY) != null) {
                activities = true;
                if (territory != null) {
                    withActivities.add(territory);
                }
            }
        }
        this.territorial = !listed.isEmpty() && !activities;
        this.whole = territorial ? wholeOf(listed, profile.territories()) : null;
    }

    /** The path with its total mark resolved. */
    Path resolve(Path path, CellAddress at) {
        TerritoryCode territory = path.sets().get(Dimension.TERRITORY, TerritoryCode.class);
        if (!path.isTotal() || path.sets().get(Dimension.ACTIVITY) != null) {
            return path;
        }
        if (territory != null) {
            return withActivities.contains(territory)
                    ? with(path, Dimension.ACTIVITY, ActivityCode.TOTAL, at, null)
                    : path;
        }
        if (!territorial) {
            return with(path, Dimension.ACTIVITY, ActivityCode.TOTAL, at, null);
        }
        TerritoryCode named = whole == null ? named(path) : whole;
        return named == null
                ? with(path, null, null, at, new Cause(FindingCode.LABEL_AMBIGUOUS, at, "total"))
                : with(path, Dimension.TERRITORY, named, at, null);
    }

    /** The territory whose total a label names by itself, where all the listed ones lie in it. */
    private @Nullable TerritoryCode named(Path path) {
        TerritoryCode implied = path.implies().get(Dimension.TERRITORY, TerritoryCode.class);
        return implied != null
                        && listed.stream().allMatch(each -> each.equals(implied) || territories.liesIn(each, implied))
                ? implied
                : null;
    }

    private static Path with(
            Path path, @Nullable Dimension dimension, @Nullable Object value, CellAddress at, @Nullable Cause problem) {
        EnumMap<Dimension, Object> sets = new EnumMap<>(Dimension.class);
        sets.putAll(path.sets().values());
        EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
        sources.putAll(path.sources());
        if (dimension != null && value != null) {
            sets.put(dimension, value);
            sources.put(dimension, at.toString());
        }
        return new Path(
                new PartialKey(sets),
                path.implies(),
                path.roles(),
                path.outOfScope(),
                sources,
                path.doubled(),
                path.problem() != null ? path.problem() : problem);
    }

    /** The smallest territory that all the listed ones lie in and, in some version of the register, make up. */
    private static @Nullable TerritoryCode wholeOf(Set<TerritoryCode> listed, Territories territories) {
        return ancestors(listed, territories).stream()
                .filter(whole ->
                        listed.stream().allMatch(each -> each.equals(whole) || territories.liesIn(each, whole)))
                .filter(whole ->
                        versions(territories).stream().anyMatch(date -> exhausted(whole, date, listed, territories)))
                .reduce((one, other) -> territories.liesIn(one, other) ? one : other)
                .orElse(null);
    }

    private static Set<TerritoryCode> ancestors(Set<TerritoryCode> listed, Territories territories) {
        Set<TerritoryCode> ancestors = new TreeSet<>();
        Set<TerritoryCode> level = territories.parentsOf(listed);
        while (ancestors.addAll(level)) {
            level = territories.parentsOf(level);
        }
        return ancestors;
    }

    /** Whether each part is listed, or has parts that are. */
    private static boolean exhausted(
            TerritoryCode whole, LocalDate date, Set<TerritoryCode> listed, Territories territories) {
        List<Territory> parts = territories.children(whole, date);
        return !parts.isEmpty()
                && parts.stream()
                        .map(Territory::code)
                        .allMatch(part -> listed.contains(part) || exhausted(part, date, listed, territories));
    }

    private static List<LocalDate> versions(Territories territories) {
        Set<LocalDate> dates = new TreeSet<>(List.of(LocalDate.of(1900, 1, 1)));
        for (Territory entry : territories.entries()) {
            if (entry.validFrom() != null) {
                dates.add(entry.validFrom());
            }
            if (entry.validTo() != null) {
                dates.add(entry.validTo());
            }
        }
        return List.copyOf(dates);
    }
}
