package vn.cocau.identity;

import java.util.List;
import java.util.Optional;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

/** Sectors add up to value added, sectors and product taxes to GRDP, industry and construction to their sector. */
final class ActivitySums implements LineSource {

    private final Profile profile;
    private final Formulas formulas;

    ActivitySums(Profile profile, Formulas formulas) {
        this.profile = profile;
        this.formulas = formulas;
    }

    @Override
    public List<Line> linesOf(Observation whole, Observed observations) {
        if (whole.key().series().transformation() != Transformation.LEVEL) {
            return List.of();
        }
        return profile
                .classification()
                .partitionsOf(Keys.item(whole.key()), whole.key().period().year())
                .stream()
                .filter(partition -> Sums.exhaust(partition, profile, whole.key(), observations))
                .map(partition -> line(whole, partition, observations))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(Observation whole, Partition partition, Observed observations) {
        List<ObservationKey> keys = partition.parts().stream()
                .map(item -> Keys.of(whole.key(), item))
                .toList();
        Optional<List<Observation>> parts = Sums.all(keys, observations, whole);
        EvidenceClass evidence = parts.isPresent() && formulas.compute(whole, parts.get())
                ? EvidenceClass.TAUTOLOGY
                : EvidenceClass.EXACT;
        return Sums.line(LineKind.ACTIVITY_SUM, evidence, whole, parts);
    }
}
