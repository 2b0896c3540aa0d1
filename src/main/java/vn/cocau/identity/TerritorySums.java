package vn.cocau.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Profile;

/**
 * Districts add up to their province within one table. Whether that is an accounting identity or only a reconciliation
 * between two compilations is the profile's to say.
 */
final class TerritorySums implements LineSource {

    private final Profile profile;
    private final Formulas formulas;

    TerritorySums(Profile profile, Formulas formulas) {
        this.profile = profile;
        this.formulas = formulas;
    }

    @Override
    public List<Line> linesOf(Observation whole, Observed observations) {
        if (whole.key().series().transformation() != Transformation.LEVEL) {
            return List.of();
        }
        LocalDate yearEnd = LocalDate.of(whole.key().period().year(), 12, 31);
        List<ObservationKey> keys = profile
                .territories()
                .children(whole.key().series().territory(), yearEnd)
                .stream()
                .map(child -> Keys.of(whole.key(), child.code()))
                .toList();
        Optional<List<Observation>> parts = Sums.all(keys, observations, whole);
        return Sums.line(LineKind.TERRITORY_SUM, evidence(whole, parts), whole, parts).stream()
                .toList();
    }

    private EvidenceClass evidence(Observation whole, Optional<List<Observation>> parts) {
        if (!profile.tolerances().territorySumExact()) {
            return EvidenceClass.STATISTICAL;
        }
        return parts.isPresent() && formulas.compute(whole, parts.get())
                ? EvidenceClass.TAUTOLOGY
                : EvidenceClass.EXACT;
    }
}
