package vn.cocau.table;

import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

/**
 * Turns the parts of a key into the whole, by what follows from the accounts: money without another word is a level, a
 * sector's row in a GRDP table is its value added, an index has prices of its own.
 */
final class Completion {

    private final Profile profile;

    Completion(Profile profile) {
        this.profile = profile;
    }

    /** The whole key; null where a part is missing or contradicts another, which the draft then says. */
    @Nullable
    ObservationKey complete(KeyDraft draft, boolean percentCell, CellAddress at) {
        Transformation transformation = require(draft, Dimension.TRANSFORMATION, Transformation.class, at);
        Measure measure = require(draft, Dimension.MEASURE, Measure.class, at);
        TerritoryCode territory = require(draft, Dimension.TERRITORY, TerritoryCode.class, at);
        ActivityCode activity = require(draft, Dimension.ACTIVITY, ActivityCode.class, at);
        Period period = require(draft, Dimension.PERIOD, Period.class, at);
        if (transformation == null || measure == null || territory == null || activity == null || period == null) {
            return null;
        }
        settleUnit(draft, transformation, percentCell, at);
        PriceBasis basis = basis(draft, transformation, measure, at);
        if (draft.problem() != null || basis == null) {
            return null;
        }
        ShareBase base = transformation == Transformation.SHARE ? shareBase(measure) : null;
        if (transformation == Transformation.SHARE && base == null) {
            draft.fail(new Cause(FindingCode.KEY_INCOMPLETE, at, Dimension.MEASURE.name()));
            return null;
        }
        SeriesKey series = new SeriesKey(
                territory, activityOf(measure, activity), measureOf(measure, activity), transformation, base, basis);
        Stage stage = draft.get(Dimension.STAGE, Stage.class);
        return new ObservationKey(
                series, period, stage == null ? profile.conventions().unmarkedStage() : stage);
    }

    private static <T> @Nullable T require(KeyDraft draft, Dimension dimension, Class<T> type, CellAddress at) {
        T value = draft.get(dimension, type);
        if (value == null) {
            draft.fail(new Cause(FindingCode.KEY_INCOMPLETE, at, dimension.name()));
        }
        return value;
    }

    /** Levels are in money or persons, everything else in percent; a cell that says percent is no level. */
    private static void settleUnit(KeyDraft draft, Transformation transformation, boolean percentCell, CellAddress at) {
        Unit unit = draft.get(Dimension.UNIT, Unit.class);
        if (transformation != Transformation.LEVEL && unit != null && !unit.isPercent()) {
            draft.fail(new Cause(FindingCode.LABEL_AMBIGUOUS, at, transformation + " / " + unit));
        } else if (transformation == Transformation.LEVEL) {
            if (unit == null) {
                draft.fail(new Cause(FindingCode.KEY_INCOMPLETE, at, Dimension.UNIT.name()));
            } else if (unit.isPercent() || percentCell) {
                draft.fail(new Cause(FindingCode.LABEL_AMBIGUOUS, at, transformation + " / " + Unit.PERCENT));
            }
        } else {
            draft.put(Dimension.UNIT, Unit.PERCENT);
        }
    }

    private static @Nullable PriceBasis basis(
            KeyDraft draft, Transformation transformation, Measure measure, CellAddress at) {
        if (!measure.isMoney()) {
            return PriceBasis.NOT_APPLICABLE;
        }
        PriceBasis stated = draft.get(Dimension.PRICE_BASIS, PriceBasis.class);
        boolean change = transformation == Transformation.INDEX || transformation == Transformation.GROWTH;
        if (change && stated == null) {
            return PriceBasis.PREVIOUS_YEAR;
        }
        if (stated == null) {
            draft.fail(new Cause(FindingCode.KEY_INCOMPLETE, at, Dimension.PRICE_BASIS.name()));
        } else if (change && stated.type() == PriceBasis.Type.CURRENT) {
            draft.fail(new Cause(FindingCode.LABEL_AMBIGUOUS, at, transformation + " / " + stated));
            return null;
        }
        return stated;
    }

    static @Nullable ShareBase shareBase(Measure measure) {
        return switch (measure) {
            case GRDP, PRODUCT_TAXES -> ShareBase.GRDP;
            case VALUE_ADDED -> ShareBase.GVA;
            case GROSS_OUTPUT -> ShareBase.GO;
            default -> null;
        };
    }

    /** The total of a population is the population: it has no activity. */
    private static ActivityCode activityOf(Measure measure, ActivityCode activity) {
        return measure == Measure.POPULATION && activity.isTotal() ? ActivityCode.NOT_APPLICABLE : activity;
    }

    /** In a GRDP table a sector's row is value added, unless the accounts of the profile know it as a part of GRDP. */
    private Measure measureOf(Measure measure, ActivityCode activity) {
        if (measure != Measure.GRDP || activity.isTotal()) {
            return measure;
        }
        boolean ofItsOwn = profile.classification().isPart(new Item(Measure.GRDP, activity));
        return ofItsOwn ? measure : Measure.VALUE_ADDED;
    }
}
