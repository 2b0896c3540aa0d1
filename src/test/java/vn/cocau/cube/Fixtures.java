package vn.cocau.cube;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Place;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.Item;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Target;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;
import vn.cocau.profile.TextReading;
import vn.cocau.profile.Tolerances;

/** A small province {@code P} of districts, and observations of it, in billion dong. */
public final class Fixtures {

    public static final LocalDate GEOGRAPHY = LocalDate.of(2024, 12, 31);
    public static final Unit BILLION = new Unit("VND", 9);
    public static final String JOINED = "GTU+D21X31";
    public static final PriceBasis AT_2010 = PriceBasis.constant(2010);

    public static final Item GRDP = grdp("_T");
    public static final Item JOINED_WITH_TAXES = grdp(JOINED);
    public static final Item VALUE_ADDED = valueAdded("_T");
    public static final Item A = valueAdded("A");
    public static final Item BTF = valueAdded("BTF");
    public static final Item GTU = valueAdded("GTU");
    public static final Item TAXES = new Item(Measure.PRODUCT_TAXES, ActivityCode.NOT_APPLICABLE);
    public static final Item OUTPUT = output("_T");
    public static final Item POPULATION = new Item(Measure.POPULATION, ActivityCode.NOT_APPLICABLE);

    private Fixtures() {}

    public static Item valueAdded(String activity) {
        return new Item(Measure.VALUE_ADDED, new ActivityCode(activity));
    }

    public static Item grdp(String activity) {
        return new Item(Measure.GRDP, new ActivityCode(activity));
    }

    public static Item output(String activity) {
        return new Item(Measure.GROSS_OUTPUT, new ActivityCode(activity));
    }

    /** Product taxes are told apart, or joined with services. */
    public static Profile province(List<Target> targets, String... districts) {
        return profile(
                BILLION,
                targets,
                List.of(
                        new Partition(GRDP, List.of(VALUE_ADDED, TAXES)),
                        new Partition(GRDP, List.of(A, BTF, GTU, TAXES)),
                        new Partition(GRDP, List.of(A, BTF, JOINED_WITH_TAXES)),
                        new Partition(JOINED_WITH_TAXES, List.of(GTU, TAXES)),
                        new Partition(VALUE_ADDED, List.of(A, BTF, GTU)),
                        new Partition(BTF, List.of(valueAdded("BTE"), valueAdded("F"))),
                        new Partition(OUTPUT, List.of(output("A"), output("BTF"), output("GTU")))),
                districts);
    }

    public static Profile province(String... districts) {
        return province(List.of(), districts);
    }

    /** GDP is the sum of its sectors, taxes being within them. */
    public static Profile provinceWithoutTaxes(Unit unit, String... districts) {
        return profile(
                unit,
                List.of(),
                List.of(new Partition(GRDP, List.of(A, BTF, GTU)), new Partition(VALUE_ADDED, List.of(A, BTF, GTU))),
                districts);
    }

    private static Profile profile(Unit unit, List<Target> targets, List<Partition> partitions, String... districts) {
        List<Territory> register = new ArrayList<>();
        register.add(new Territory(new TerritoryCode("P"), null, "province", "P", 0, null, null));
        for (String district : districts) {
            register.add(territory(district, register.size()));
        }
        List<Activity> activities = Stream.of("_T", "A", "BTF", "BTE", "F", "GTU", JOINED)
                .map(code -> new Activity(new ActivityCode(code), null, code.length(), Map.of()))
                .toList();
        return new Profile(
                "p",
                "",
                Map.of(),
                List.of("en"),
                GEOGRAPHY,
                unit,
                new Territories(new TerritoryCode("P"), register),
                new Classification(
                        activities,
                        partitions,
                        Stream.of("A", "BTF", "GTU").map(ActivityCode::new).toList()),
                new NoLexicon(),
                new Conventions(Stage.FINAL, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                new Tolerances(BigDecimal.TEN, false, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN),
                List.of(),
                targets);
    }

    public static Territory territory(String code, int order) {
        return new Territory(new TerritoryCode(code), new TerritoryCode("P"), "district", code, order, null, null);
    }

    public static Profile with(Profile profile, List<Territory> register) {
        return new Profile(
                profile.id(),
                profile.hash(),
                profile.names(),
                profile.languages(),
                profile.geography(),
                profile.unit(),
                new Territories(profile.territories().root(), register),
                profile.classification(),
                profile.lexicon(),
                profile.conventions(),
                profile.tolerances(),
                profile.bands(),
                profile.targets());
    }

    public static Target growthTarget(String value, int from, int to) {
        return target(Target.Kind.AVERAGE_GROWTH, "_T", value, from, to, null);
    }

    public static Target shareTarget(String activity, String value, int to, ShareBase base) {
        return target(Target.Kind.SHARE, activity, value, to, to, base);
    }

    private static Target target(Target.Kind kind, String activity, String value, int from, int to, ShareBase base) {
        return new Target(
                kind == Target.Kind.SHARE ? "share" : "growth",
                kind,
                new TerritoryCode("P"),
                new ActivityCode(activity),
                new BigDecimal(value),
                Period.ofYear(from),
                Period.ofYear(to),
                base,
                LocalDate.of(2020, 10, 13),
                "",
                Map.of());
    }

    public static Cube cube(Profile profile, Observation... observations) {
        return new Cube(profile, List.of(observations), GEOGRAPHY);
    }

    public static Cube cube(Profile profile, List<Observation> observations) {
        return new Cube(profile, observations, GEOGRAPHY);
    }

    /** An amount at current prices, in billion dong. */
    public static Observation level(String territory, Item item, int year, String amount) {
        return level(territory, item, PriceBasis.CURRENT, year, amount);
    }

    public static Observation level(String territory, Item item, PriceBasis basis, int year, String amount) {
        SeriesKey series = SeriesKey.level(new TerritoryCode(territory), item.activity(), item.measure(), basis);
        Unit unit = item.measure().isMoney() ? BILLION : Unit.PERSONS;
        return observation(series, Period.ofYear(year), amount, unit);
    }

    public static Observation population(String territory, int year, String persons) {
        return level(territory, POPULATION, PriceBasis.NOT_APPLICABLE, year, persons);
    }

    public static Observation share(String territory, Item item, ShareBase base, int year, String percent) {
        SeriesKey series = new SeriesKey(
                new TerritoryCode(territory),
                item.activity(),
                item.measure(),
                Transformation.SHARE,
                base,
                PriceBasis.CURRENT);
        return observation(series, Period.ofYear(year), percent, Unit.PERCENT);
    }

    public static Observation growth(String territory, Item item, int year, String percent) {
        return volume(territory, item, Transformation.GROWTH, year, percent);
    }

    public static Observation index(String territory, Item item, int year, String index) {
        return volume(territory, item, Transformation.INDEX, year, index);
    }

    private static Observation volume(String territory, Item item, Transformation kind, int year, String amount) {
        SeriesKey series = new SeriesKey(
                new TerritoryCode(territory), item.activity(), item.measure(), kind, null, PriceBasis.PREVIOUS_YEAR);
        return observation(series, Period.ofYear(year), amount, Unit.PERCENT);
    }

    private static Observation observation(SeriesKey series, Period period, String amount, Unit unit) {
        BigDecimal number = amount == null ? null : new BigDecimal(amount);
        String cell = series.measure().code() + series.activity() + period + series.transformation();
        return new Observation(
                new ObservationKey(series, period, Stage.FINAL),
                number,
                unit,
                number == null ? 0 : number.scale(),
                ObservationStatus.NORMAL,
                Trust.VERIFIED,
                new Place(series.territory() + ".xlsx", "S", cell),
                amount == null ? "" : amount,
                Set.of(),
                Map.of());
    }

    public static Observation at(Stage stage, Observation given) {
        return copy(
                given, new ObservationKey(given.key().series(), given.key().period(), stage), given.unit(), Set.of());
    }

    public static Observation in(Unit unit, Observation given) {
        return copy(given, given.key(), unit, given.evidence());
    }

    public static Observation said(Evidence evidence, Observation given) {
        return copy(given, given.key(), given.unit(), Set.of(evidence));
    }

    public static Observation in(Period period, Observation given) {
        return copy(
                given,
                new ObservationKey(given.key().series(), period, given.key().stage()),
                given.unit(),
                given.evidence());
    }

    private static Observation copy(Observation given, ObservationKey key, Unit unit, Set<Evidence> evidence) {
        return new Observation(
                key,
                given.amount(),
                unit,
                given.decimals(),
                given.status(),
                given.trust(),
                given.place(),
                given.raw(),
                evidence,
                given.labels());
    }

    /** A profile whose words are not asked for. */
    private static final class NoLexicon implements Lexicon {

        @Override
        public List<TextReading> read(String text) {
            return List.of(new TextReading("", PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, List.of(text)));
        }

        @Override
        public Optional<String> nearest(String text) {
            return Optional.empty();
        }
    }
}
