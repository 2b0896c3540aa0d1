package vn.cocau.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/**
 * A unit confirmed by the official total of another file: all parts of the territory add up to it, and the gap is less than
 * a tenth of this part, so that this part cannot be a thousand times larger or smaller.
 */
final class OfficialTotalConfirmation {

    private final Profile profile;
    private final Map<ObservationKey, Claim> current = new HashMap<>();
    private final Map<ObservationKey, Optional<BigDecimal>> gaps = new HashMap<>();

    OfficialTotalConfirmation(Profile profile, List<Claim> current) {
        this.profile = profile;
        for (Claim claim : current) {
            if (claim.observation().status() != ObservationStatus.CONFLICTING) {
                this.current.put(claim.observation().key(), claim);
            }
        }
    }

    boolean confirms(Claim claim) {
        Observation part = claim.observation();
        BigDecimal amount = Agreement.inBaseUnit(part);
        Claim official = official(part.key());
        if (official == null
                || amount == null
                || part.key().series().transformation() != Transformation.LEVEL
                || official.standing().hash().equals(claim.standing().hash())) {
            return false;
        }
        return part.unit().sameKindAs(official.observation().unit())
                && gaps.computeIfAbsent(official.observation().key(), key -> gap(official.observation()))
                        .filter(gap -> gap.compareTo(amount.abs().movePointLeft(1)) < 0)
                        .isPresent();
    }

    /** The figure of the territory that the key's territory is a part of. */
    private @Nullable Claim official(ObservationKey key) {
        return profile.territories()
                .find(key.series().territory(), profile.geography())
                .map(Territory::parent)
                .map(parent -> current.get(key.of(key.series().in(parent))))
                .orElse(null);
    }

    /** How far all parts together are from their official total; empty where one of them has no figure in its currency. */
    private Optional<BigDecimal> gap(Observation official) {
        BigDecimal rest = Agreement.inBaseUnit(official);
        SeriesKey whole = official.key().series();
        for (Territory part : profile.territories().children(whole.territory(), profile.geography())) {
            Claim claim = current.get(official.key().of(whole.in(part.code())));
            BigDecimal amount = claim == null || !claim.observation().unit().sameKindAs(official.unit())
                    ? null
                    : Agreement.inBaseUnit(claim.observation());
            if (rest == null || amount == null) {
                return Optional.empty();
            }
            rest = rest.subtract(amount);
        }
        return Optional.ofNullable(rest).map(BigDecimal::abs);
    }
}
