package vn.cocau.intake;

import java.util.Comparator;
import java.util.List;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Place;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;

/** What one submission says of a key. */
record Claim(Observation observation, Standing standing) {

    /** Of equal figures the one with a doubt on it, then one that was printed, then the one with more decimals, counts. */
    private static final Comparator<Claim> PREFERENCE = Comparator.<Claim>comparingInt(
                    claim -> doubt(claim.observation()))
            .thenComparing(Claim::precision, Comparator.reverseOrder())
            .thenComparing(claim -> claim.observation().place())
            .thenComparing(claim -> claim.standing().hash());

    static Claim best(List<Claim> claims) {
        return claims.stream().min(PREFERENCE).orElseThrow();
    }

    static boolean agree(List<Claim> claims) {
        return Agreement.all(claims.stream().map(Claim::observation).toList());
    }

    Place place() {
        return observation.place();
    }

    Claim with(Observation other) {
        return new Claim(other, standing);
    }

    private int precision() {
        return observation.decimals() - observation.unit().multiplier();
    }

    private static int doubt(Observation observation) {
        ObservationStatus status = observation.status();
        return switch (status) {
            case WITHHELD -> 0;
            case INCONSISTENT -> 1;
            case DERIVED -> 3;
            default -> 2;
        };
    }
}
