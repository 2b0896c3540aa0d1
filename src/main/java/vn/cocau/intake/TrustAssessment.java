package vn.cocau.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Profile;

/**
 * How well each reading is confirmed, judged from the whole current set. Verified is what holds an exact identity of typed
 * values and has its unit confirmed from outside its table; labels are exact or nothing is read. What a convention
 * supplied, and what contradicts its table, stays anchored.
 */
final class TrustAssessment {

    private static final Set<ObservationStatus> UNDISPUTED =
            EnumSet.of(ObservationStatus.NORMAL, ObservationStatus.STRUCTURAL_ZERO, ObservationStatus.DERIVED);

    private final MagnitudeConfirmation magnitudes;
    private final OtherFilesConfirmation otherFiles;
    private final OfficialTotalConfirmation officialTotals;

    TrustAssessment(Profile profile, List<Standing> standings, List<Claim> current) {
        magnitudes = new MagnitudeConfirmation(profile, current);
        otherFiles = new OtherFilesConfirmation(profile.tolerances(), standings);
        officialTotals = new OfficialTotalConfirmation(profile, current);
    }

    Trust of(Claim claim) {
        Observation observation = claim.observation();
        Set<Evidence> evidence = observation.evidence();
        boolean verified = observation.amount() != null
                && UNDISPUTED.contains(observation.status())
                && evidence.contains(Evidence.EXACT_IDENTITY)
                && !evidence.contains(Evidence.CONVENTION)
                && unitConfirmed(claim);
        return verified ? Trust.VERIFIED : Trust.ANCHORED;
    }

    /**
     * Nought is nought in every unit. A percentage needs no unit, but its table must be known from elsewhere: that shares
     * are 100 together does not say whose they are.
     */
    private boolean unitConfirmed(Claim claim) {
        Observation observation = claim.observation();
        return (observation.amount() != null && observation.amount().signum() == 0)
                || observation.evidence().contains(Evidence.DEFLATOR)
                || magnitudes.confirms(claim)
                || otherFiles.confirms(claim)
                || officialTotals.confirms(claim);
    }
}
