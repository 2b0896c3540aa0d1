package vn.cocau.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/**
 * The current observations of a province by dimension: the province's own published rows, each district's, and the
 * districts added up, as the territory stood on the geography date. For one thread.
 */
public final class Cube {

    private final Profile profile;
    private final LocalDate geography;
    private final PublicationOrder order;
    private final Foundation reported;
    private final Map<TerritoryCode, Inventory> inventories = new HashMap<>();
    private final Accounts official;
    private final List<Accounts> districts;
    private final Accounts sumOfDistricts;

    /** @param current observations free of superseded ones; plans among them are ignored */
    public Cube(Profile profile, Collection<Observation> current, LocalDate geography) {
        this.profile = profile;
        this.geography = geography;
        this.order = PublicationOrder.of(profile.classification());
        TerritoryCode root = profile.territories().root();
        this.reported = new Foundation(
                new PrintedFigures(current, profile.unit()),
                new Wholes(profile.classification()),
                profile.territories());
        reported.figures().all().forEach(this::register);
        this.official = own(root);
        this.districts = profile.territories().children(root, geography).stream()
                .map(Territory::code)
                .map(this::own)
                .toList();
        this.sumOfDistricts = new AddedAccounts(root, districts, Inventory.union(order, districts));
    }

    private void register(SeriesKey series, Map<Period, Observation> figures) {
        Inventory inventory = inventories.computeIfAbsent(series.territory(), code -> Inventory.empty(order));
        Item item = new Item(series.measure(), series.activity());
        inventory.add(item, series.transformation(), series.priceBasis());
        inventory.periods().addAll(figures.keySet());
    }

    /** The accounts also tell of the wholes that the printed items make up, be it in one period only. */
    private Accounts own(TerritoryCode territory) {
        Inventory inventory = inventories.getOrDefault(territory, Inventory.empty(order));
        Accounts printed = new OwnAccounts(territory, reported, inventory);
        Set<Item> larger = new LinkedHashSet<>();
        inventory.items().forEach(item -> reported.wholes().addWholesOf(item, larger));
        larger.removeIf(whole -> !tellsOf(printed, whole));
        inventory.items().addAll(larger);
        return new OwnAccounts(territory, reported, inventory.frozen());
    }

    private static boolean tellsOf(Accounts accounts, Item item) {
        Inventory inventory = accounts.inventory();
        return inventory.valuations().stream()
                .anyMatch(basis -> inventory.periods().stream()
                        .map(period -> accounts.level(item, basis, period))
                        .anyMatch(answer -> !(answer instanceof Absent absent) || !absent.incomplete()));
    }

    public Profile profile() {
        return profile;
    }

    public LocalDate geography() {
        return geography;
    }

    /** The unit amounts of a measure are answered in. */
    public Unit unitOf(Measure measure) {
        return PrintedFigures.unitOf(measure, profile.unit());
    }

    /** The province's own published rows. */
    public Accounts official() {
        return official;
    }

    /** The parts of the province on the geography date, in the office's order. */
    public List<Accounts> districts() {
        return districts;
    }

    public Accounts sumOfDistricts() {
        return sumOfDistricts;
    }

    /** The official rows, the districts added up, and each district. */
    public List<Accounts> all() {
        List<Accounts> all = new ArrayList<>(List.of(official, sumOfDistricts));
        all.addAll(districts);
        return all;
    }

    /** Which districts reported what for a period. */
    public Coverage coverage(Period period) {
        return Coverage.of(districts, period);
    }
}
