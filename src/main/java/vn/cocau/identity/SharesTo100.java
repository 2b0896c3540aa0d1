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

    SharesTo100(Profile profile) {
        this.profile = profile;
    }

    @Override
    public List<Line> linesOf(Observation share, Observed observations) {
        ShareBase base = share.key().series().shareBase();
        if (share.key().series().transformation() != Transformation.SHARE || base == null) {
            return List.of();
        }
        if (share.key().series().activity().isTotal()) {
            BigDecimal rounding = Amounts.halfPlace(share.unit(), share);
            return List.of(new Line(LineKind.TOTAL_SHARE, EvidenceClass.EXACT, share, List.of(), rounding));
        }
        Item whole = new Item(base.measure(), ActivityCode.TOTAL);
        return profile.classification().partitionsOf(whole, share.key().period().year()).stream()
                .filter(partition -> partition.parts().get(0).equals(Keys.item(share.key())))
                .map(partition -> line(share, partition, observations))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The line, told of the partition's first share: it is what the others leave of 100. */
    private static Optional<Line> line(Observation first, Partition partition, Observed observations) {
        List<ObservationKey> others = new ArrayList<>();
        for (Item item : partition.parts().subList(1, partition.parts().size())) {
            others.add(Keys.of(first.key(), item));
        }
        return Sums.line(LineKind.SHARES_TO_100, EvidenceClass.EXACT, first, Sums.all(others, observations, first));
    }
}
