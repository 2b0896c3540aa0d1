package vn.cocau.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Profile;

/** A printed index equals 100 × this year's level ÷ last year's at constant prices; growth is the index less 100. */
final class ChangesOfLevels implements LineSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Profile profile;
    private final Formulas formulas;

    ChangesOfLevels(Profile profile, Formulas formulas) {
        this.profile = profile;
        this.formulas = formulas;
    }

    @Override
    public List<Line> linesOf(Observation change, Observed observations) {
        Transformation transformation = change.key().series().transformation();
        if (transformation != Transformation.INDEX && transformation != Transformation.GROWTH) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (PriceBasis basis : basesOf(change, observations)) {
            ObservationKey key = Keys.level(
                    change.key(),
                    change.key().series().measure(),
                    change.key().series().activity(),
                    basis);
            Observation level = observations.get(key);
            Observation before = before(key, observations);
            if (level != null && before != null && Amounts.of(before).signum() > 0 && comparable(level)) {
                lines.add(line(change, level, before));
            }
        }
        return lines;
    }

    /** The level of the year before: at the same stage, else at the only other stage that it was reached at. */
    private static @Nullable Observation before(ObservationKey key, Observed observations) {
        ObservationKey same = Keys.at(key, key.period().previousYear());
        Observation found = observations.get(same);
        if (found != null) {
            return found;
        }
        List<Observation> others = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.PLAN)
                .map(stage -> observations.get(new ObservationKey(same.series(), same.period(), stage)))
                .filter(Objects::nonNull)
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    /** A part is not comparable over a year in which its whole came to be made of other parts; the whole itself is. */
    private boolean comparable(Observation level) {
        int year = level.key().period().year();
        return level.key().series().activity().isTotal()
                || profile.classification().alike(year, year - 1);
    }

    private static Collection<PriceBasis> basesOf(Observation change, Observed observations) {
        PriceBasis own = change.key().series().priceBasis();
        return own.type() == PriceBasis.Type.CONSTANT ? List.of(own) : observations.constantBases();
    }

    private Line line(Observation change, Observation level, Observation before) {
        BigDecimal rounding = Amounts.halfPlace(before.unit(), level)
                .add(Amounts.halfPlace(before.unit(), before))
                .multiply(HUNDRED)
                .divide(Amounts.of(before), MathContext.DECIMAL64);
        return new Line(
                LineKind.CHANGE_OF_LEVELS,
                formulas.evidence(change, List.of(level, before)),
                change,
                List.of(level, before),
                Amounts.halfPlace(change.unit(), change).add(rounding));
    }
}
