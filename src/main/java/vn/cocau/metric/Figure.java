package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;

/**
 * One published figure with what it was made of. Either it has a value or a reason why not.
 *
 * @param basePeriod the period compared with, for a change; null otherwise
 * @param metric its id in the catalogue, {@code M02}
 * @param target the target's id where the figure judges one, or null
 * @param value unrounded, to 16 significant digits
 * @param rounded rounded half up, once
 * @param status how it may be used, see {@link FigureStatus}
 * @param inputs the figures and observations it was computed from, each with its coefficient where it is linear
 */
public record Figure(
        TerritoryCode territory,
        Period period,
        @Nullable Period basePeriod,
        String metric,
        ActivityCode activity,
        Measure measure,
        PriceBasis priceBasis,
        @Nullable ShareBase shareBase,
        Origin origin,
        @Nullable String target,
        @Nullable BigDecimal value,
        @Nullable BigDecimal rounded,
        Unit unit,
        Stage stage,
        FigureStatus status,
        @Nullable Reason reason,
        List<Input> inputs) {

    public Figure {
        inputs = List.copyOf(inputs);
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("a figure has either a value or a reason: " + metric + " " + period);
        }
    }
}
