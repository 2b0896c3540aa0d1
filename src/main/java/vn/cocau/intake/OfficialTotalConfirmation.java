package vn.cocau.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Agreement;
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

    OfficialTotalConfirmation(Profile profile, List<Claim> current) {
        this.profile = profile;
        for (Claim claim : current) {
            if (claim.observation().status() != ObservationStatus.CONFLICTING) {
                this.current.put(claim.observation().key(), claim);
            }
        }
    }

    boolean confirms(Claim claim) {
        ObservationKey key = claim.observation().key();
        BigDecimal amount = Agreement.inBaseUnit(claim.observation());
        TerritoryCode parent = parent(key.series().territory());
        if (parent == null || amount == null || key.series().transformation() != Transformation.LEVEL) {
            return false;
        }
        Claim official = current.get(at(parent, key));
        if (official == null
                || official.standing().hash().equals(claim.standing().hash())) {
            return false;
        }
        BigDecimal total = Agreement.inBaseUnit(official.observation());
        BigDecimal sum = sum(parent, key, claim.observation().unit().code());
        return total != null
                && sum != null
                && official.observation()
                        .unit()
                        .code()
                        .equals(claim.observation().unit().code())
                && total.subtract(sum).abs().compareTo(amount.abs().movePointLeft(1)) < 0;
    }

    /** The sum of all parts; null where one of them has no figure. */
    private @Nullable BigDecimal sum(TerritoryCode parent, ObservationKey key, String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Territory part : profile.territories().children(parent, profile.geography())) {
            Claim claim = current.get(at(part.code(), key));
            BigDecimal amount =
                    claim == null || !claim.observation().unit().code().equals(currency)
                            ? null
                            : Agreement.inBaseUnit(claim.observation());
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return sum;
    }

    private @Nullable TerritoryCode parent(TerritoryCode code) {
        return profile.territories()
                .find(code, profile.geography())
                .map(Territory::parent)
                .orElse(null);
    }

    private static ObservationKey at(TerritoryCode territory, ObservationKey key) {
        SeriesKey series = key.series();
        return new ObservationKey(
                new SeriesKey(
                        territory,
                        series.activity(),
                        series.measure(),
                        series.transformation(),
                        series.shareBase(),
                        series.priceBasis()),
                key.period(),
                key.stage());
    }
}
