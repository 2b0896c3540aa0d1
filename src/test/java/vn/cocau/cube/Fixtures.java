package vn.cocau.cube;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
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
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

/** Observations of a small province {@code P} and its districts, in billion dong. */
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
}
