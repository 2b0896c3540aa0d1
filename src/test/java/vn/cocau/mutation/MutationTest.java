package vn.cocau.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/**
 * Workbooks spoilt by seed: no figure is read otherwise than the spoilt sheet says, and what breaks an account of the file
 * is refused or told. {@code -Dcocau.mutations=10000} makes more of them; {@code target/mutations.md} has the counts.
 */
class MutationTest {

    private static final int USUAL = 300;

    private final Map<String, TableRecogniser> recognisers = new HashMap<>();
    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<String> otherwise = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private Recognition recognised(Book book) {
        return recognisers
                .computeIfAbsent(book.profile(), name -> new TableRecogniser(profile(name)))
                .recognise(book.workbook());
    }

    private static Profile profile(String name) {
        return Profiles.load(name);
    }

    @Test
    void each_book_is_read_as_its_key_says() throws IOException {
        for (Book book : Books.all()) {
            Verdict verdict = Verdict.of(book, recognised(book));
            System.out.println(book.name() + ": " + book.facts().size() + " figures, "
                    + verdict.refused().size() + " refused, "
                    + verdict.findings().size() + " findings, failing " + Accounts.failing(book));
            assertThat(verdict.otherwise()).as(book.name()).isEmpty();
        }
    }

    @Test
    void no_mutation_is_read_otherwise_and_what_breaks_an_account_is_told() throws IOException {
        int count = Integer.getInteger("cocau.mutations", USUAL);
        long seed = Long.getLong("cocau.mutations.seed", 1);
        List<Book> books = Books.all();
        Map<String, Verdict> before = new HashMap<>();
        books.forEach(book -> before.put(book.name(), Verdict.of(book, recognised(book))));
        Mutations.ALL.forEach(mutation -> counts.put(mutation.name(), new Counts()));
        int made = 0;
        for (long i = 0; made < count; i++) {
            Random random = new Random((seed << 32) + i);
            Mutation mutation = Mutations.ALL.get((int) (i % Mutations.ALL.size()));
            Book book = books.get((int) (i / Mutations.ALL.size() % books.size()));
            Book spoilt = mutation.of(book, random);
            if (spoilt != null) {
                made++;
                examine(mutation, i, book, spoilt, before.get(book.name()));
            }
        }
        write(seed, made, books.size());
        assertThat(otherwise).isEmpty();
        int breaking = counts.values().stream().mapToInt(each -> each.breaking).sum();
        assertThat(silent.size() * 100).as("silent: %s", silent).isLessThanOrEqualTo(breaking);
        counts.forEach((name, each) ->
                assertThat(each.silent * 50).as("%s: %s", name, silent).isLessThanOrEqualTo(each.breaking));
    }

    private void examine(Mutation mutation, long number, Book book, Book spoilt, Verdict before) {
        Verdict after = Verdict.of(spoilt, recognised(spoilt));
        Set<String> failing = Accounts.failing(spoilt);
        Set<String> known = Accounts.failing(book);
        boolean breaks = failing.size() > known.size();
        failing.removeAll(known);
        boolean told = after.tellsMoreThan(before, mutation instanceof Rearranging.Moving);

        boolean refused = after.refused().size() > before.refused().size();
        counts.getOrDefault(mutation.name(), new Counts())
                .add(breaks, refused, told, !after.otherwise().isEmpty());
        String line = mutation.name() + " " + number + " " + book.name() + ": ";
        if (!after.otherwise().isEmpty()) {
            otherwise.add(line + after.otherwise().size() + " " + first(after.otherwise()));
        }
        if (breaks && !told) {
            silent.add(line + failing.size() + " "
                    + first(failing.stream().sorted().toList()));
        }
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(3, all.size()));
    }

    /** What became of the mutants of one class. */
    private static final class Counts {
        int made;
        int breaking;
        int refused;
        int flagged;
        int silent;
        int harmless;
        int otherwise;

        void add(boolean breaks, boolean isRefused, boolean told, boolean isOtherwise) {
            made++;
            breaking += breaks ? 1 : 0;
            refused += breaks && isRefused ? 1 : 0;
            flagged += breaks && told && !isRefused ? 1 : 0;
            silent += breaks && !told ? 1 : 0;
            harmless += !breaks && told ? 1 : 0;
            otherwise += isOtherwise ? 1 : 0;
        }

        String row(String name) {
            return "| %s | %d | %d | %d | %d | %d | %d | %d |"
                    .formatted(name, made, breaking, refused, flagged, silent, harmless, otherwise);
        }
    }

    private void write(long seed, int made, int books) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "%d mutants of %d workbooks, seed %d; nothing read otherwise bounds the rate at 3/%d of layouts (95 %%)"
                        .formatted(made, books, seed, books),
                "",
                "| mutation | mutants | break an account | of these refused | of these only flagged | of these silent | told though no account is broken | read otherwise |",
                "|---|--:|--:|--:|--:|--:|--:|--:|"));
        counts.forEach((name, each) -> lines.add(each.row(name)));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/mutations.md"), lines, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(lines);
        otherwise.forEach(line -> all.add("OTHERWISE " + line));
        silent.forEach(line -> all.add("SILENT " + line));
        all.forEach(System.out::println);
        Files.write(Path.of("target/mutations-log.txt"), all, StandardCharsets.UTF_8);
    }
}
