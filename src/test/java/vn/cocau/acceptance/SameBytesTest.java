package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.cli.InProcess;

/** The same files give the same bytes: again, from nothing, in any order, under any locale, on any Java. */
class SameBytesTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Map<String, String> expected;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Workspace.thaiNguyen(folder);
        expected = SampleRun.published().hashes();
        assertThat(expected).hasSize(9);
    }

    @Test
    void again_and_with_the_output_deleted_in_part_and_whole() throws IOException {
        assertThat(importSample().code()).isZero();
        assertThat(workspace.published().hashes()).isEqualTo(expected);
        List<Path> runs = workspace.runFolders();

        InProcess again = importSample();
        assertThat(again.code()).isZero();
        assertThat(again.lines())
                .containsExactly(
                        "Không có gì mới; " + workspace.output().resolve("latest") + " giữ nguyên (mã thoát 0)");
        assertThat(workspace.published().hashes()).isEqualTo(expected);
        assertThat(workspace.runFolders()).isEqualTo(runs).hasSize(1);

        Files.delete(workspace.output().resolve("latest"));
        assertThat(importSample().code()).isZero();
        assertThat(workspace.published().hashes()).isEqualTo(expected);

        Workspace.delete(workspace.output());
        assertThat(importSample().code()).isZero();
        assertThat(workspace.published().hashes()).isEqualTo(expected);
    }

    @Test
    void one_file_a_night_in_another_order() throws IOException {
        List<Path> nights = new ArrayList<>(Workspace.files(Workspace.SAMPLE));
        Collections.shuffle(nights, new Random(2008));
        for (Path file : nights) {
            assertThat(workspace.put(List.of(file)).run().code())
                    .as(file.toString())
                    .isIn(0, 3);
        }

        assertThat(workspace.runFolders()).hasSize(nights.size());
        assertThat(workspace.published().hashes()).isEqualTo(expected);
    }

    @Test
    void in_a_process_of_its_own_under_a_locale_without_vietnamese() throws Exception {
        List<String> lines =
                importBy(Programs.java(), "sh", Programs.launcher(folder).toString());

        assertThat(lines.get(0)).isEqualTo("1/11 Niên giám 2009 - GTSX công nghiệp.xlsx: được nhận");
        assertThat(lines.get(lines.size() - 1)).endsWith("(mã thoát 0)");
        assertThat(workspace.published().hashes()).isEqualTo(expected);
    }

    @Test
    void on_java_25() throws Exception {
        Optional<Path> java = Programs.java(25);
        Assumptions.assumeTrue(java.isPresent(), "there is no Java 25 under /usr/lib/jvm");

        List<String> lines =
                importBy(java.orElseThrow(), "sh", Programs.launcher(folder).toString());

        assertThat(lines.get(0)).startsWith("1/11 Niên giám");
        assertThat(workspace.published().text(Publication.RUN)).contains("\"java\": \"25");
        assertThat(workspace.published().hashes()).isEqualTo(expected);
    }

    private InProcess importSample() {
        return workspace.over(Workspace.SAMPLE, "import");
    }

    /** Imports the sample in another process under {@code LC_ALL=C}. */
    private List<String> importBy(Path java, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of("--input=" + Workspace.SAMPLE, "--output=" + workspace.output()));
        Path screen = folder.resolve("screen.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(screen.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment()
                .merge("PATH", java.resolve("bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
        int code = builder.start().waitFor();
        List<String> lines = Files.readAllLines(screen, StandardCharsets.UTF_8);
        assertThat(code).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
