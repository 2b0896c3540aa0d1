package vn.cocau;

import java.math.BigDecimal;
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
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.Trust;

/** Observations written out: {@code value added of D1, activity A, 2021, final} unless said otherwise. */
public record Literal(Observation observation) {

    private static final Unit BILLION = new Unit("VND", 9);

    /** An amount as printed, in billion dong at current prices; its decimals are those of the text. */
    public static Literal level(String territory, String activity, int year, String amount) {
        SeriesKey series = SeriesKey.level(
                new TerritoryCode(territory), new ActivityCode(activity), Measure.VALUE_ADDED, PriceBasis.CURRENT);
        return of(series, year, amount, BILLION);
    }

    /** Growth of GRDP in percent. */
    public static Literal growth(String territory, int year, String percent) {
        SeriesKey series = new SeriesKey(
                new TerritoryCode(territory),
                ActivityCode.TOTAL,
                Measure.GRDP,
                Transformation.GROWTH,
                null,
                PriceBasis.PREVIOUS_YEAR);
        return of(series, year, percent, Unit.PERCENT);
    }

    /** Percent of value added. */
    public static Literal share(String territory, String activity, int year, String percent) {
        SeriesKey series = new SeriesKey(
                new TerritoryCode(territory),
                new ActivityCode(activity),
                Measure.VALUE_ADDED,
                Transformation.SHARE,
                ShareBase.GVA,
                PriceBasis.CURRENT);
        return of(series, year, percent, Unit.PERCENT);
    }

    private static Literal of(SeriesKey series, int year, String printed, Unit unit) {
        BigDecimal amount = new BigDecimal(printed);
        return new Literal(new Observation(
                new ObservationKey(series, Period.ofYear(year), Stage.FINAL),
                amount,
                unit,
                Math.max(0, amount.scale()),
                ObservationStatus.NORMAL,
                Trust.ANCHORED,
                new Place("?", "S", "A1"),
                printed,
                Set.of(),
                Map.of()));
    }

    public Literal stage(Stage stage) {
        ObservationKey key = observation.key();
        return key(new ObservationKey(key.series(), key.period(), stage));
    }

    public Literal period(String period) {
        ObservationKey key = observation.key();
        return key(new ObservationKey(key.series(), Period.parse(period), key.stage()));
    }

    public Literal measure(Measure measure) {
        ObservationKey key = observation.key();
        SeriesKey series = key.series();
        return key(new ObservationKey(
                new SeriesKey(
                        series.territory(),
                        series.activity(),
                        measure,
                        series.transformation(),
                        series.shareBase(),
                        series.priceBasis()),
                key.period(),
                key.stage()));
    }

    public Literal unit(String code, int multiplier) {
        return with(observation.status(), new Unit(code, multiplier), observation.place(), observation.evidence());
    }

    public Literal at(String file, String cell) {
        return with(observation.status(), observation.unit(), new Place(file, "S", cell), observation.evidence());
    }

    public Literal status(ObservationStatus status) {
        return with(status, observation.unit(), observation.place(), observation.evidence());
    }

    public Literal evidence(Evidence... evidence) {
        return with(observation.status(), observation.unit(), observation.place(), Set.of(evidence));
    }

    /** Without an amount: it occurs but was not collected. */
    public Literal notCollected() {
        return new Literal(observation.withAmount(null, ObservationStatus.NOT_COLLECTED));
    }

    private Literal key(ObservationKey key) {
        return new Literal(new Observation(
                key,
                observation.amount(),
                observation.unit(),
                observation.decimals(),
                observation.status(),
                observation.trust(),
                observation.place(),
                observation.raw(),
                observation.evidence(),
                observation.labels()));
    }

    private Literal with(ObservationStatus status, Unit unit, Place place, Set<Evidence> evidence) {
        return new Literal(new Observation(
                observation.key(),
                observation.amount(),
                unit,
                observation.decimals(),
                status,
                observation.trust(),
                place,
                observation.raw(),
                evidence,
                observation.labels()));
    }

    /** One line that shows all a rule looks at. */
    public static String line(Observation observation) {
        BigDecimal amount = observation.amount();
        return "%s = %s %s @ %s"
                .formatted(
                        KeyNotation.format(observation.key()),
                        amount == null ? "-" : amount.toPlainString(),
                        observation.status(),
                        observation.place());
    }
}
