package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.profile.Profiles;

/** A whole run with the bytes it must publish; {@code src/test/resources/golden/README.md} says how they are written. */
record GoldenCase(String name, Workspace workspace) {

    private static final boolean REWRITE = Boolean.getBoolean("cocau.rewriteGolden");
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final List<String> ARTEFACTS = List.of(
            "decisions.csv",
            "findings.csv",
            "ledger.csv",
            "manifest.json",
            "observations.csv",
            "revisions.csv",
            "structure.csv",
            "summary.txt");
    private static final String PINNED_BY_THE_MANIFEST = "structure.xlsx";

    /** A case of Thái Nguyên, run in the given folder. */
    static GoldenCase in(Path folder, String name) throws IOException {
        return new GoldenCase(name, Workspace.thaiNguyen(folder));
    }

    /** Puts the case's files into the input folder. */
    GoldenCase received() throws IOException {
        workspace.putAll(input(name));
        return this;
    }

    /** Puts the files of one night over those of the night before. */
    GoldenCase received(String night) throws IOException {
        workspace.putAll(input(name).resolve(night));
        return this;
    }

    static Path input(String name) {
        return CASES.resolve(name).resolve("input");
    }

    /** Compares every artefact with the expected one of a state, or of the whole case where that is empty. */
    void assertPublished(String state) throws IOException {
        assertPublished(workspace.published(), name, state);
    }

    static void assertPublished(Publication published, String name, String state) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected").resolve(state);
        assertThat(published.hashes().keySet()).containsAll(ARTEFACTS).contains(PINNED_BY_THE_MANIFEST);
        assertThat(published.hashes()).hasSize(ARTEFACTS.size() + 1);
        for (String artefact : ARTEFACTS) {
            byte[] bytes = withoutProfileHash(published.bytes(artefact));
            if (REWRITE) {
                Files.createDirectories(expected);
                Files.write(expected.resolve(artefact), bytes);
            }
            assertSame(expected.resolve(artefact), bytes);
        }
        assertThat(Workspace.files(expected)).hasSameSizeAs(ARTEFACTS);
    }

    /** Words and labels are added to the profile all the time; only what they do to the figures is to be looked at. */
    private static byte[] withoutProfileHash(byte[] artefact) {
        String hash = Profiles.load("thai-nguyen").hash();
        return new String(artefact, StandardCharsets.UTF_8)
                .replace(hash, "(hash of the profile)")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The first line that differs says more than two long texts would. */
    private static void assertSame(Path expected, byte[] actual) throws IOException {
        List<String> wanted = Files.readString(expected).lines().toList();
        List<String> found = new String(actual, StandardCharsets.UTF_8).lines().toList();
        for (int line = 0; line < Math.max(wanted.size(), found.size()); line++) {
            assertThat(line < found.size() ? found.get(line) : "(no such line)")
                    .as(expected + ":" + (line + 1) + " (see the README of the golden folder)")
                    .isEqualTo(line < wanted.size() ? wanted.get(line) : "(no such line)");
        }
        assertThat(actual).as(expected.toString()).isEqualTo(Files.readAllBytes(expected));
    }
}
