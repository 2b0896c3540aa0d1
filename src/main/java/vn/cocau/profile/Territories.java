package vn.cocau.profile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.concept.TerritoryCode;

/** The dated register of a profile's territories, and its root: the province. A register may have thousands of entries. */
public final class Territories {

    private final TerritoryCode root;
    private final List<Territory> entries;
    private final Map<TerritoryCode, List<Territory>> byCode = new HashMap<>();
    private final Map<TerritoryCode, List<Territory>> byParent = new HashMap<>();

    public Territories(TerritoryCode root, List<Territory> entries) {
        this.root = root;
        this.entries = List.copyOf(entries);
        for (Territory entry : entries) {
            byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry);
            if (entry.parent() != null) {
                byParent.computeIfAbsent(entry.parent(), code -> new ArrayList<>())
                        .add(entry);
            }
        }
        byParent.values().forEach(parts -> parts.sort(Comparator.comparingInt(Territory::order)));
    }

    public TerritoryCode root() {
        return root;
    }

    public List<Territory> entries() {
        return entries;
    }

    /** Whether the code stands for a territory at any time. */
    public boolean knows(TerritoryCode code) {
        return byCode.containsKey(code);
    }

    public Optional<Territory> find(TerritoryCode code, LocalDate date) {
        return of(code).stream().filter(territory -> territory.validOn(date)).findFirst();
    }

    /** The name on that date, else the latest one known, else the code. */
    public String name(TerritoryCode code, LocalDate date) {
        return find(code, date)
                .or(() -> of(code).stream().reduce((first, second) -> second))
                .map(Territory::name)
                .orElse(code.value());
    }

    /** The parts of a territory on that date, in the office's order: the districts of a province. */
    public List<Territory> children(TerritoryCode parent, LocalDate date) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .filter(territory -> territory.validOn(date))
                .toList();
    }

    /** Whether a territory is, or ever was, a part of another, directly or through others. */
    public boolean liesIn(TerritoryCode part, TerritoryCode whole) {
        Set<TerritoryCode> seen = new HashSet<>();
        Deque<TerritoryCode> upwards = new ArrayDeque<>(parentsOf(List.of(part)));
        while (!upwards.isEmpty()) {
            TerritoryCode each = upwards.pop();
            if (each.equals(whole)) {
                return true;
            }
            if (seen.add(each)) {
                upwards.addAll(parentsOf(List.of(each)));
            }
        }
        return false;
    }

    /** What these territories are, or ever were, direct parts of, in the order of the codes. */
    public Set<TerritoryCode> parentsOf(Collection<TerritoryCode> parts) {
        Set<TerritoryCode> parents = new TreeSet<>();
        for (TerritoryCode part : parts) {
            for (Territory entry : of(part)) {
                if (entry.parent() != null) {
                    parents.add(entry.parent());
                }
            }
        }
        return parents;
    }

    private List<Territory> of(TerritoryCode code) {
        return byCode.getOrDefault(code, List.of());
    }
}
