package vn.cocau.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** What is told of submissions that replace or contradict each other, and of decisions. */
final class SubmissionFindings {

    private SubmissionFindings() {}

    static Finding corrected(Submission older, Submission newer) {
        Map<ObservationKey, Observation> before = byKey(older);
        Map<ObservationKey, Observation> after = byKey(newer);
        Set<ObservationKey> common = new HashSet<>(before.keySet());
        common.retainAll(after.keySet());
        long changed = common.stream()
                .filter(key -> !Agreement.withinRounding(
                        Objects.requireNonNull(before.get(key)), Objects.requireNonNull(after.get(key))))
                .count();
        return Finding.of(
                FindingCode.SUBMISSION_CORRECTED,
                Place.ofFile(newer.file()),
                "older",
                version(older),
                "changed",
                changed,
                "added",
                after.size() - common.size(),
                "gone",
                before.size() - common.size());
    }

    static Finding smaller(Submission older, Submission newer) {
        return Finding.of(
                FindingCode.CORRECTION_SMALLER,
                Place.ofFile(newer.file()),
                "older",
                version(older),
                "expected",
                older.readableCells(),
                "found",
                newer.readableCells());
    }

    static Finding refused(Submission older, Submission refused) {
        return Finding.of(
                FindingCode.CORRECTION_REFUSED,
                Place.ofFile(refused.file()),
                "older",
                version(older),
                "found",
                refused.verdict());
    }

    static Finding conflict(Claim first, Claim second) {
        return Finding.of(FindingCode.SUBMISSIONS_CONFLICT, first.place(), both(first, second));
    }

    static Finding decided(Claim winner, Claim loser, Decision decision) {
        Object[] common = both(winner, loser);
        Object[] all = Arrays.copyOf(common, common.length + 2);
        all[common.length] = "author";
        all[common.length + 1] = decision.author();
        return Finding.of(FindingCode.CONFLICT_DECIDED, winner.place(), all);
    }

    static Finding applied(Decision decision, Claim to) {
        return Finding.of(
                FindingCode.DECISION_APPLIED,
                to.place(),
                "id",
                decision.id(),
                "expected",
                printed(to.observation()),
                "unit",
                to.observation().unit().symbol(),
                "found",
                words(decision),
                "author",
                decision.author(),
                "date",
                decision.date(),
                "reason",
                decision.reason());
    }

    static Finding withoutEffect(Decision decision) {
        return Finding.of(
                FindingCode.DECISION_WITHOUT_EFFECT,
                Place.ofFile(decision.subject()),
                "found",
                words(decision),
                "author",
                decision.author(),
                "date",
                decision.date());
    }

    private static Object[] both(Claim first, Claim second) {
        return new Object[] {
            "found", printed(first.observation()),
            "unit", first.observation().unit().symbol(),
            "expected", printed(second.observation()),
            "otherUnit", second.observation().unit().symbol(),
            "otherPlace", second.place(),
            "key", KeyNotation.format(first.observation().key())
        };
    }

    private static Object printed(Observation observation) {
        return observation.amount() == null ? observation.raw() : observation.amount();
    }

    /** As the command that made it would be typed. */
    private static String words(Decision decision) {
        return switch (decision.action()) {
            case TAKE_FILE -> "take " + decision.file();
            case RELEASE -> "release";
            case VALUE -> "value " + Objects.requireNonNull(decision.value()).toPlainString();
            case WITHDRAW -> "withdraw";
        };
    }

    /** A file's name and the beginning of its hash: two versions of one report often bear one name. */
    private static String version(Submission submission) {
        String hash = submission.contentHash();
        return submission.file() + " (" + hash.substring(0, Math.min(8, hash.length())) + ")";
    }

    private static Map<ObservationKey, Observation> byKey(Submission submission) {
        return submission.observations().stream()
                .collect(Collectors.toMap(Observation::key, each -> each, (first, second) -> first, HashMap::new));
    }
}
