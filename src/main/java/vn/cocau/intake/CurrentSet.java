package vn.cocau.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.check.Reported;
import vn.cocau.finding.Finding;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.Superseded;
import vn.cocau.profile.Profile;

/**
 * The figures that count now. They follow from the input folder, the contents its paths showed before, and the decisions;
 * never from the order in which files arrived.
 *
 * @param reported the current observations, in the order of their keys; a key in conflict has one for each claim
 * @param submissions every stored submission with its state, in the order of file names
 * @param superseded each figure that gave way with the one that took its place
 */
public record CurrentSet(
        List<Reported> reported,
        List<SubmissionStatus> submissions,
        List<Superseded> superseded,
        List<Finding> findings) {

    private static final Comparator<StoredSubmission> BY_FILE = Comparator.<StoredSubmission, String>comparing(
                    stored -> stored.submission().file())
            .thenComparing(stored -> stored.submission().contentHash());
    private static final Comparator<Claim> BY_END =
            Comparator.comparingLong(claim -> claim.standing().end());
    private static final Comparator<Claim> BY_PERIOD =
            Comparator.comparing(claim -> claim.standing().slot(), ReportSlot.BY_PERIOD);

    public CurrentSet {
        reported = List.copyOf(reported);
        submissions = List.copyOf(submissions);
        superseded = List.copyOf(superseded);
        findings = List.copyOf(findings);
    }

    public static CurrentSet of(List<StoredSubmission> stored, List<Decision> decisions, Profile profile) {
        List<StoredSubmission> all = stored.stream().sorted(BY_FILE).toList();
        PathHistory history = new PathHistory(all);
        List<Standing> standings = Standings.of(all, history);
        DecisionIndex made = new DecisionIndex(decisions);
        Succession succession = new Succession();
        Settled settled = new Settled();
        claims(standings).forEach((key, claims) -> {
            List<Claim> last = last(claims, succession);
            if (!last.isEmpty()) {
                new Settlement(last, made.on(key, last), settled).settle();
            }
        });
        settled.drop(succession.lost());
        List<Finding> findings = new ArrayList<>(new Corrections(all, standings, history).findings());
        findings.addAll(settled.findings());
        made.withoutEffect(settled.applied())
                .forEach(decision -> findings.add(SubmissionFindings.withoutEffect(decision)));
        States states = new States(standings, settled);
        return new CurrentSet(
                trusted(settled.current(), standings, profile),
                all.stream()
                        .map(each -> new SubmissionStatus(each, states.of(each)))
                        .toList(),
                succession.superseded(),
                findings);
    }

    /** The current observations alone. */
    public List<Observation> observations() {
        return reported.stream().map(Reported::observation).toList();
    }

    private static Map<ObservationKey, List<Claim>> claims(List<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> standing.stored().submission().observations().stream()
                        .map(observation -> new Claim(observation, standing)))
                .collect(Collectors.groupingBy(claim -> claim.observation().key(), TreeMap::new, Collectors.toList()));
    }

    /** Corrections replace whole, editions key by key; what stands in the folder replaces what has left. */
    private static List<Claim> last(List<Claim> claims, Succession succession) {
        List<Claim> uncorrected = each(
                        claims,
                        claim -> claim.standing().slot(),
                        slot -> succession.last(slot, BY_END, Superseded.By.CORRECTION))
                .filter(claim -> claim.standing().newest())
                .toList();
        List<Claim> editions = each(
                        uncorrected,
                        claim -> claim.standing().slot().series(),
                        series -> succession.last(series, BY_PERIOD, Superseded.By.EDITION))
                .toList();
        List<Claim> figures = editions.stream()
                .filter(claim -> claim.observation().amount() != null)
                .toList();
        return succession.last(figures.isEmpty() ? editions : figures, BY_END, Superseded.By.CORRECTION);
    }

    private static <K> Stream<Claim> each(
            List<Claim> claims, Function<Claim, K> group, Function<List<Claim>, List<Claim>> last) {
        return claims.stream()
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(members -> last.apply(members).stream());
    }

    private static List<Reported> trusted(List<Claim> current, List<Standing> standings, Profile profile) {
        TrustAssessment trust = new TrustAssessment(profile, standings, current);
        return current.stream()
                .map(claim -> new Reported(
                        claim.observation().withTrust(trust.of(claim)),
                        claim.standing().slot().period()))
                .toList();
    }
}
