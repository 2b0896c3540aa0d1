package vn.cocau.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.metric.Figure;
import vn.cocau.metric.FigureStatus;
import vn.cocau.metric.Origin;

/** Figures for tests: an official percentage of the province's GRDP unless told otherwise. */
final class FigureBuilder {

    private final String metric;
    private final Period period;
    private TerritoryCode territory = Fixture.PROVINCE;
    private Period base;
    private ActivityCode activity = ActivityCode.TOTAL;
    private Measure measure = Measure.GRDP;
    private PriceBasis prices = PriceBasis.CURRENT;
    private ShareBase shareBase;
    private Origin origin = Origin.OFFICIAL;
    private String target;
    private Unit unit = Unit.PERCENT;
    private Stage stage = Stage.FINAL;
    private FigureStatus status = FigureStatus.NORMAL;

    private FigureBuilder(String metric, Period period) {
        this.metric = metric;
        this.period = period;
    }

    static FigureBuilder figure(String metric, int year) {
        return new FigureBuilder(metric, Period.ofYear(year));
    }

    FigureBuilder of(TerritoryCode code) {
        territory = code;
        return this;
    }

    FigureBuilder since(int year) {
        base = Period.ofYear(year);
        return this;
    }

    FigureBuilder item(Measure itemMeasure, ActivityCode itemActivity) {
        measure = itemMeasure;
        activity = itemActivity;
        return this;
    }

    FigureBuilder at(PriceBasis basis) {
        prices = basis;
        return this;
    }

    FigureBuilder share(ShareBase shareOf) {
        shareBase = shareOf;
        return this;
    }

    FigureBuilder from(Origin other) {
        origin = other;
        return this;
    }

    FigureBuilder target(String id) {
        target = id;
        return this;
    }

    FigureBuilder in(Unit other) {
        unit = other;
        return this;
    }

    FigureBuilder stage(Stage other) {
        stage = other;
        return this;
    }

    FigureBuilder status(FigureStatus other) {
        status = other;
        return this;
    }

    Figure value(String value) {
        BigDecimal amount = new BigDecimal(value);
        return build(amount, null);
    }

    Figure empty(Reason reason) {
        status = FigureStatus.EMPTY;
        return build(null, reason);
    }

    private Figure build(BigDecimal value, Reason reason) {
        BigDecimal rounded = value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
        return new Figure(
                territory, period, base, metric, activity, measure, prices, shareBase, origin, target, value, rounded,
                unit, stage, status, reason, List.of());
    }
}
