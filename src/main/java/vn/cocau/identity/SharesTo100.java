package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

/** The printed shares of a partition add up to 100, and so does a printed total share. */
final class SharesTo100 implements LineSource {

    private final Profile profile;
    private final Formulas formulas;

    SharesTo100(Profile profile, Formulas formulas) {
        this.profile = profile;
        this.formulas = formulas;
    }

    @Override
    public List<Line> linesOf(Observation share, Observed observations) {
        ShareBase base = share.key().series().shareBase();
        if (share.key().series().transformation() != Transformation.SHARE || base == null) {
            return List.of();
        }
        if (share.key().series().activity().isTotal()) {
            BigDecimal rounding = Amounts.halfPlace(share.unit(), share);
            return List.of(
                    new Line(LineKind.TOTAL_SHARE, formulas.evidence(share, List.of()), share, List.of(), rounding));
        }
        Item whole = new Item(base.measure(), ActivityCode.TOTAL);
        return profile.classification().partitionsOf(whole, share.key().period().year()).stream()
                .filter(partition -> partition.parts().get(0).equals(Keys.item(share.key())))
                .filter(partition -> Sums.exhaust(partition, profile, share.key(), observations))
                .map(partition -> line(share, partition, observations))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The line, told of the partition's first share: it is what the others leave of 100. */
    private Optional<Line> line(Observation first, Partition partition, Observed observations) {
        List<ObservationKey> others = new ArrayList<>();
        for (Item item : partition.parts().subList(1, partition.parts().size())) {
            others.add(Keys.of(first.key(), item));
        }
        Optional<List<Observation>> parts = Sums.all(others, observations, first);
        EvidenceClass evidence = parts.map(found -> evidence(first, found)).orElse(EvidenceClass.EXACT);
        return Sums.line(LineKind.SHARES_TO_100, evidence, first, parts);
    }

    /** Shares that are all computed, or one of which is what the others leave, add up whatever they are. */
    private EvidenceClass evidence(Observation first, List<Observation> others) {
        List<Observation> all = new ArrayList<>(others);
        all.add(first);
        boolean left = all.stream()
                .anyMatch(share -> formulas.derive(
                        share,
                        all.stream().filter(other -> !other.equals(share)).toList()));
        boolean computed = all.stream().allMatch(share -> formulas.derive(share, List.of()));
        return left || computed ? EvidenceClass.TAUTOLOGY : EvidenceClass.EXACT;
    }
}
