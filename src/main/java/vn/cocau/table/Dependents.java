package vn.cocau.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;

/** What a figure enters: the totals of its own account, and whatever the sheet computes from its cell. */
final class Dependents {

    private final Classified classified;
    private final SheetFormulas formulas;
    private final Ancestry ancestry;

    Dependents(Classified classified, SheetFormulas formulas, Profile profile) {
        this.classified = classified;
        this.formulas = formulas;
        this.ancestry = new Ancestry(profile);
    }

    /** Withholds these figures and all they enter; the cells of those that were not withheld before. */
    List<CellAddress> withhold(Collection<Observation> figures) {
        List<CellAddress> cells = new ArrayList<>();
        for (Observation each : withDependents(figures)) {
            if (each.status() != ObservationStatus.WITHHELD) {
                classified.replace(each.withStatus(ObservationStatus.WITHHELD));
                cells.add(CellAddress.parse(String.valueOf(each.place().cell())));
            }
        }
        return cells;
    }

    /** Those of some figures that are not computed from others of them. */
    List<Observation> roots(Collection<Observation> figures) {
        Set<Place> places = new HashSet<>();
        figures.forEach(each -> places.add(each.place()));
        return figures.stream().filter(each -> !isComputedFrom(each, places)).toList();
    }

    private Set<Observation> withDependents(Collection<Observation> figures) {
        List<Observation> all = classified.observations();
        Set<Observation> reached = new LinkedHashSet<>(figures);
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            Set<Place> places = new HashSet<>();
            reached.forEach(each -> places.add(each.place()));
            Map<ObservationKey, List<Observation>> sources =
                    reached.stream().collect(Collectors.groupingBy(Dependents::account));
            all.stream()
                    .filter(each -> !reached.contains(each))
                    .filter(each -> isComputedFrom(each, places)
                            || sources.getOrDefault(account(each), List.of()).stream()
                                    .anyMatch(source -> contains(each, source)))
                    .toList()
                    .forEach(reached::add);
        }
        return reached;
    }

    /** What an observation has in common with all that can contain it: everything but the activity. */
    private static ObservationKey account(Observation observation) {
        SeriesKey series = observation.key().series();
        return observation.key().of(series.of(series.measure(), ActivityCode.TOTAL));
    }

    private boolean isComputedFrom(Observation observation, Set<Place> places) {
        Place place = observation.place();
        return formulas.reached(place).stream()
                .anyMatch(cell -> places.contains(new Place(place.file(), place.sheet(), cell)));
    }

    /** Whether the first is the level of a whole that the second is part of. */
    private boolean contains(Observation whole, Observation part) {
        SeriesKey one = whole.key().series();
        SeriesKey other = part.key().series();
        return one.transformation() == Transformation.LEVEL
                && other.transformation() == Transformation.LEVEL
                && one.measure() == other.measure()
                && one.territory().equals(other.territory())
                && one.priceBasis().equals(other.priceBasis())
                && whole.key().period().equals(part.key().period())
                && whole.key().stage() == part.key().stage()
                && isWider(one.activity(), other.activity());
    }

    private boolean isWider(ActivityCode whole, ActivityCode part) {
        return !whole.equals(part) && Objects.equals(ancestry.moreSpecific(whole, part), part);
    }
}
