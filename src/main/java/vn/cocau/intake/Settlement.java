package vn.cocau.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.Trust;

/** Settles one key: equal claims are one figure; different ones are withheld unless a decision names the winner. */
final class Settlement {

    private final List<Claim> claims;
    private final Ruling ruling;
    private final Settled result;

    Settlement(List<Claim> claims, Ruling ruling, Settled result) {
        this.claims = claims;
        this.ruling = ruling;
        this.result = result;
    }

    void settle() {
        Optional<Claim> base = decidedBase();
        if (base.isPresent()) {
            decide(base.orElseThrow(), Objects.requireNonNull(ruling.value()));
        } else if (Claim.agree(claims)) {
            keep(Claim.best(claims));
        } else if (!winnerTaken()) {
            withhold();
        }
    }

    /** The claim whose unit a decided value is in: the cell decided on, else any where all print one unit. */
    private Optional<Claim> decidedBase() {
        Decision value = ruling.value();
        if (value == null) {
            return Optional.empty();
        }
        Optional<Claim> cell = claims.stream()
                .filter(claim -> claim.place().toString().equals(value.subject()))
                .findFirst();
        boolean oneUnit = claims.stream()
                        .map(claim -> claim.observation().unit())
                        .distinct()
                        .count()
                == 1;
        return cell.isPresent() || !oneUnit ? cell : Optional.of(Claim.best(claims));
    }

    private void decide(Claim base, Decision decision) {
        BigDecimal value = Objects.requireNonNull(decision.value());
        Observation printed = base.observation();
        result.applied(decision, base);
        result.keep(base.with(printed.withAmount(value, ObservationStatus.DECIDED)
                .withDecimals(Math.max(0, value.scale()))
                .withTrust(Trust.ANCHORED)));
    }

    private boolean winnerTaken() {
        Decision take = ruling.take();
        if (take == null) {
            return false;
        }
        List<Claim> named = claims.stream()
                .filter(claim -> claim.place().file().equals(take.file()))
                .toList();
        if (named.isEmpty() || !Claim.agree(named)) {
            return false;
        }
        Claim winner = Claim.best(named);
        List<Claim> losers =
                claims.stream().filter(claim -> !named.contains(claim)).toList();
        result.drop(losers);
        losers.forEach(loser -> result.say(SubmissionFindings.decided(winner, loser, take)));
        result.applied(take, winner);
        keep(winner);
        return true;
    }

    private void keep(Claim claim) {
        Decision release = ruling.release();
        if (release != null && claim.observation().status() == ObservationStatus.WITHHELD) {
            result.applied(release, claim);
            result.keep(claim.with(claim.observation().withStatus(ObservationStatus.INCONSISTENT)));
        } else {
            result.keep(claim);
        }
    }

    private void withhold() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            claims.subList(i + 1, claims.size()).stream()
                    .filter(other -> !Agreement.withinRounding(claim.observation(), other.observation()))
                    .forEach(other -> result.say(SubmissionFindings.conflict(claim, other)));
            result.keep(claim.with(claim.observation().withStatus(ObservationStatus.CONFLICTING)));
        }
    }
}
