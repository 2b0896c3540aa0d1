package vn.cocau.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatestTest {

    @TempDir
    private Path output;

    @Test
    void this_file_system_has_links() throws IOException {
        assertThat(Latest.of(output).links()).isTrue();
        assertThat(names(output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shows_the_publication_last_pointed_to(boolean links) throws IOException {
        Latest latest = new Latest(output, links);
        latest.pointTo(publication("1"));
        latest.pointTo(publication("2"));

        assertThat(latest.path().resolve("structure.csv")).hasContent("2");
        assertThat(Files.isSymbolicLink(latest.path())).isEqualTo(links);
        assertThat(names(output)).containsExactly("latest", "runs");
    }

    @Test
    void replaces_a_copied_folder_by_a_link() throws IOException {
        new Latest(output, false).pointTo(publication("1"));
        new Latest(output, true).pointTo(publication("2"));

        assertThat(output.resolve("latest/structure.csv")).hasContent("2");
        assertThat(output.resolve("latest")).isSymbolicLink();
        assertThat(names(output)).containsExactly("latest", "runs");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void completes_a_swap_killed_between_its_renames(boolean formerMovedAway) throws IOException {
        Latest latest = new Latest(output, false);
        latest.pointTo(publication("1"));
        publication("2");
        Files.writeString(output.resolve("latest.swap"), "2");
        Files.createDirectories(output.resolve("latest.new"));
        if (formerMovedAway) {
            Files.move(output.resolve("latest"), output.resolve("latest.old"));
        }

        latest.complete();

        assertThat(output.resolve("latest/structure.csv")).hasContent("2");
        assertThat(names(output)).containsExactly("latest", "runs");
    }

    @Test
    void a_torn_marker_means_that_no_swap_had_begun() throws IOException {
        Latest latest = new Latest(output, false);
        latest.pointTo(publication("1"));
        Files.createFile(output.resolve("latest.swap"));

        latest.complete();

        assertThat(output.resolve("latest/structure.csv")).hasContent("1");
        assertThat(names(output)).containsExactly("latest", "runs");
    }

    @Test
    void a_publication_has_its_name_only_when_it_is_complete() throws IOException {
        Runs runs = new Runs(output.resolve("runs"));
        Path unfinished = runs.begin("2026-01-01");
        Files.writeString(unfinished.resolve("structure.csv"), "1");
        assertThat(runs.newest()).isEmpty();

        Path finished = runs.finish(unfinished);
        runs.begin("2026-01-01");

        assertThat(runs.newest()).contains(finished);
        assertThat(names(output.resolve("runs"))).containsExactly("2026-01-01", "2026-01-01-2.part");
        runs.removeUnfinished();
        assertThat(names(output.resolve("runs"))).containsExactly("2026-01-01");
    }

    @Test
    void two_publications_are_the_same_where_every_byte_is_but_those_of_the_run_file() throws IOException {
        Path first = publication("1");
        Path second = publication("2");
        assertThat(Runs.sameFiles(first, second)).isFalse();

        Files.writeString(second.resolve("structure.csv"), "1");
        Files.writeString(first.resolve(Runs.RUN_FILE), "today");
        assertThat(Runs.sameFiles(first, second)).isTrue();

        Files.delete(second.resolve("structure.csv"));
        assertThat(Runs.sameFiles(first, second)).isFalse();
    }

    private Path publication(String content) throws IOException {
        Path run = Files.createDirectories(output.resolve("runs").resolve(content));
        Files.writeString(run.resolve("structure.csv"), content, StandardCharsets.UTF_8);
        return run;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
