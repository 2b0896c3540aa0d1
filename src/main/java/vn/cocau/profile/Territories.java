package vn.cocau.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cocau.concept.TerritoryCode;

/** The dated register of a profile's territories, and its root: the province. */
public record Territories(TerritoryCode root, List<Territory> entries) {

    public Territories {
        entries = List.copyOf(entries);
    }

    public Optional<Territory> find(TerritoryCode code, LocalDate date) {
        return entries.stream()
                .filter(territory -> territory.code().equals(code) && territory.validOn(date))
                .findFirst();
    }

    /** The name on that date, else the latest one known, else the code. */
    public String name(TerritoryCode code, LocalDate date) {
        return find(code, date)
                .or(() -> entries.stream()
                        .filter(territory -> territory.code().equals(code))
                        .reduce((first, second) -> second))
                .map(Territory::name)
                .orElse(code.value());
    }

    /** The parts of a territory on that date, in the office's order: the districts of a province. */
    public List<Territory> children(TerritoryCode parent, LocalDate date) {
        return entries.stream()
                .filter(territory -> parent.equals(territory.parent()) && territory.validOn(date))
                .sorted(Comparator.comparingInt(Territory::order))
                .toList();
    }
}
