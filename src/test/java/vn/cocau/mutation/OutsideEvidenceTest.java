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
import vn.cocau.WithoutBands;
import vn.cocau.intake.CurrentSet;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

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
                    if (edition && Vintages.withoutLastYear(old).observations().isEmpty()) {
                        continue;
                    }
                    boolean told = Vintages.told(old, now, edition, profile(book));
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

    @Test
    void alone_and_without_magnitude_bands_no_figure_that_changed_is_verified() throws IOException {
        long seed = Long.getLong("cocau.mutations.seed", 1);
        List<Book> books = Books.all();
        List<String> verified = new ArrayList<>();
        for (long i = 0; i < USUAL; i++) {
            Mutation mutation = Mutations.UNSEEN.get((int) (i % Mutations.UNSEEN.size()));
            Book book = books.get((int) (i / Mutations.UNSEEN.size() % books.size()));
            Book spoilt = spoilt(mutation, book, new Random((seed << 32) + i));
            if (spoilt != null) {
                Profile bare = WithoutBands.of(profile(book));
                Submission now = new SubmissionReader(bare).judge(spoilt.workbook(), "new", List.of());
                long count = verifiedAlone(now, changed(book, spoilt), bare);
                if (count > 0) {
                    verified.add(mutation.name() + " " + i + " " + book.name() + ": " + count);
                }
            }
        }
        assertThat(verified).isEmpty();
    }

    /** How many of the changed figures the file alone has verified. */
    private static long verifiedAlone(Submission now, Set<String> changed, Profile profile) {
        CurrentSet current = CurrentSet.of(List.of(Vintages.stored(now, "p", 1, null)), List.of(), profile);
        return current.observations().stream()
                .filter(each -> each.trust() == Trust.VERIFIED && changed.contains(KeyNotation.format(each.key())))
                .count();
    }
}
