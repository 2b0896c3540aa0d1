package vn.cocau.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

/** The printed shares of a partition add up to the printed total share, which is 100. */
final class SharesTo100 implements LineSource {

    private final Profile profile;

    SharesTo100(Profile profile) {
        this.profile = profile;
    }

    @Override
    public List<Line> linesOf(Observation whole, Observed observations) {
        if (whole.key().series().transformation() != Transformation.SHARE
                || !whole.key().series().activity().equals(ActivityCode.TOTAL)) {
            return List.of();
        }
        ShareBase base = Objects.requireNonNull(whole.key().series().shareBase());
        return profile.classification().partitionsOf(new Item(base.measure(), ActivityCode.TOTAL)).stream()
                .map(partition -> partition.parts().stream()
                        .map(item -> Keys.of(whole.key(), item))
                        .toList())
                .map(keys -> Sums.line(
                        LineKind.SHARES_TO_100, EvidenceClass.EXACT, whole, Sums.all(keys, observations, whole)))
                .flatMap(Optional::stream)
                .toList();
    }
}
