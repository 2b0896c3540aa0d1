package vn.cocau.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cocau.check.Province;
import vn.cocau.check.ProvinceChecks;
import vn.cocau.concept.Period;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Severity;
import vn.cocau.intake.CurrentSet;
import vn.cocau.intake.Presence;
import vn.cocau.intake.StoredSubmission;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.revision.RevisionFindings;
import vn.cocau.revision.Revisions;

/**
 * What no account of a file can see: units scaled, sectors or years swapped throughout. Alone such a file is never called
 * verified; beside an earlier vintage of it, it is refused or told of.
 */
class OutsideEvidenceTest {

    private static final int USUAL = 60;

    private final Map<String, SubmissionReader> readers = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();

    private Profile profile(Book book) {
        return profiles.computeIfAbsent(book.profile(), Profiles::load);
    }

    private Submission judged(Book book, String hash) {
        return readers.computeIfAbsent(book.profile(), name -> new SubmissionReader(profile(book)))
                .judge(book.workbook(), hash, List.of());
    }

    /** Books that some account of theirs would give away are none of this test's. */
    private static @Nullable Book spoilt(Mutation mutation, Book book, Random random) {
        Book spoilt = mutation.of(book, random);
        return spoilt == null
                        || Accounts.failing(spoilt).size()
                                > Accounts.failing(book).size()
                ? null
                : spoilt;
    }

    private static Set<String> changed(Book book, Book spoilt) {
        Map<String, BigDecimal> before = book.amounts();
        return spoilt.amounts().entrySet().stream()
                .filter(entry -> {
                    BigDecimal amount = before.get(entry.getKey());
                    return amount == null || amount.compareTo(entry.getValue()) != 0;
                })
                .map(entry -> entry.getKey().substring(0, entry.getKey().indexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Test
    void with_an_earlier_vintage_each_is_refused_or_told_of() throws IOException {
        int count = Integer.getInteger("cocau.mutations", USUAL);
        long seed = Long.getLong("cocau.mutations.seed", 1);
        List<String> silent = new ArrayList<>();
        Map<String, int[]> counts = new TreeMap<>();
        List<Book> books = Books.all();
        Map<String, Submission> vintages = new HashMap<>();
        books.forEach(book -> vintages.put(book.name(), judged(book, "old")));
        int made = 0;
        for (long i = 0; made < count; i++) {
            Mutation mutation = Mutations.UNSEEN.get((int) (i % Mutations.UNSEEN.size()));
            Book book = books.get((int) (i / Mutations.UNSEEN.size() % books.size()));
            Book spoilt = spoilt(mutation, book, new Random((seed << 32) + i));
            if (spoilt != null) {
                made++;
                int[] row = counts.computeIfAbsent(mutation.name(), name -> new int[4]);
                Submission old = Objects.requireNonNull(vintages.get(book.name()));
                Submission now = judged(spoilt, "new");
                Set<String> changed = changed(book, spoilt);
                row[0]++;
                row[1] += verifiedAlone(now, changed, profile(book)) > 0 ? 1 : 0;
                for (boolean edition : new boolean[] {false, true}) {
                    if (edition && withoutLastYear(old).observations().isEmpty()) {
                        continue;
                    }
                    boolean told = told(old, now, edition, profile(book));
                    row[2 + (edition ? 1 : 0)] += told ? 1 : 0;
                    if (!told) {
                        silent.add(
                                (edition ? "edition " : "correction ") + mutation.name() + " " + i + " " + book.name());
                    }
                }
            }
        }
        counts.forEach((name, row) -> System.out.printf(
                "%s: %d, %d with a verified figure alone, %d told as a correction, %d told as an edition%n",
                name, row[0], row[1], row[2], row[3]));
        silent.forEach(System.out::println);
        assertThat(silent).isEmpty();
    }

    /** How many of the changed figures the file alone has verified. */
    private static long verifiedAlone(Submission now, Set<String> changed, Profile profile) {
        CurrentSet current = CurrentSet.of(List.of(stored(now, "p", 1, null)), List.of(), profile);
        return current.observations().stream()
                .filter(each -> each.trust() == Trust.VERIFIED && changed.contains(KeyNotation.format(each.key())))
                .count();
    }

    private static StoredSubmission stored(Submission submission, String path, long since, @Nullable Long until) {
        return new StoredSubmission(submission, List.of(new Presence(path, since, until)));
    }

    /** Whether a warning names it beside the earlier report that was not told of the same report unspoilt. */
    private static boolean told(Submission old, Submission now, boolean edition, Profile profile) {
        Submission earlier = edition ? withoutLastYear(old) : old;
        List<Finding> findings = findings(earlier, now, edition, profile);
        findings.removeAll(findings(earlier, renamed(old), edition, profile));
        boolean refused = now.observations().size() < old.observations().size();
        return refused || findings.stream().anyMatch(finding -> finding.severity() != Severity.INFORMATION);
    }

    /** Everything told of a report at the path of an earlier one, or at another path as the next edition. */
    private static List<Finding> findings(Submission earlier, Submission now, boolean edition, Profile profile) {
        List<StoredSubmission> all = edition
                ? List.of(stored(earlier, "old", 1, null), stored(now, "new", 2, null))
                : List.of(stored(earlier, "p", 1, 2L), stored(now, "p", 2, null));
        CurrentSet current = CurrentSet.of(all, List.of(), profile);
        List<Finding> findings = new ArrayList<>(current.findings());
        findings.addAll(RevisionFindings.of(Revisions.of(current.superseded(), current.observations())));
        findings.addAll(ProvinceChecks.check(new Province(current.reported(), profile)));
        findings.addAll(now.findings());
        return findings;
    }

    private static Submission renamed(Submission old) {
        return with(old, "new", old.reportingPeriod(), old.observations());
    }

    private static Submission withoutLastYear(Submission old) {
        Period last = old.reportingPeriod();
        return with(
                old,
                "older",
                last == null ? null : last.previousYear(),
                old.observations().stream()
                        .filter(each -> last == null || each.key().period().year() < last.year())
                        .toList());
    }

    private static Submission with(
            Submission old, String hash, @Nullable Period period, List<Observation> observations) {
        return new Submission(
                hash,
                old.file(),
                old.verdict(),
                old.territory(),
                old.form(),
                period,
                old.illustrative(),
                observations,
                old.ledger(),
                old.findings());
    }
}
