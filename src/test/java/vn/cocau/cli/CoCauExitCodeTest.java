package vn.cocau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.CoCau;

/** The exit codes of the product itself, its real statistics included, from a process of its own. */
class CoCauExitCodeTest {

    private static final Path CASES = Path.of("src", "test", "resources", "golden");

    @TempDir
    private Path folder;

    @BeforeEach
    void two_districts_have_reported() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        receive(CASES.resolve("corrected/input/1"));
    }

    @Test
    void three_incomplete_then_zero_nothing_new() throws Exception {
        ChildProcess incomplete = start("--lang=en");
        assertThat(incomplete.awaitEnd()).as(incomplete.lines().toString()).isEqualTo(3);
        assertThat(incomplete.lines())
                .startsWith("1/2 Phú Lương - giá trị tăng thêm 2024.csv: accepted")
                .contains("COVERAGE, 2024: 2 of 9 districts have reported");
        assertThat(incomplete.lastLine()).endsWith("the newest period is incomplete (exit code 3)");

        ChildProcess again = start("--lang=en");
        assertThat(again.awaitEnd()).isZero();
        assertThat(again.lines()).containsExactly("Nothing new; output/latest stays as it is (exit code 0)");
    }

    @Test
    void one_when_the_store_cannot_be_opened() throws Exception {
        Files.createDirectories(folder.resolve("output/store/cocau.mv.db"));
        ChildProcess failed = start("--lang=en");
        assertThat(failed.awaitEnd()).isEqualTo(1);
        assertThat(failed.lines())
                .singleElement()
                .asString()
                .startsWith("Failed; what was published stays as it is. Fault: ")
                .endsWith(" (exit code 1)");
    }

    @Test
    void two_for_a_profile_that_does_not_exist() throws Exception {
        ChildProcess mistake = start("--profile=nowhere", "--lang=en");
        assertThat(mistake.awaitEnd()).isEqualTo(2);
        assertThat(mistake.lines())
                .singleElement()
                .asString()
                .startsWith("Cannot be done: ")
                .contains("nowhere")
                .endsWith(" (exit code 2)");
    }

    @Test
    void zero_two_and_three_of_check() throws Exception {
        receive(CASES.resolve("broken/input"));
        ChildProcess good = start("check", "input/Đại Từ - giá trị tăng thêm 2024.csv", "--lang=en");
        assertThat(good.awaitEnd()).as(good.lines().toString()).isZero();
        assertThat(good.lines()).contains("Đại Từ - giá trị tăng thêm 2024.csv: accepted; 8 figures read");
        ChildProcess broken = start("check", "input/Võ Nhai - giá trị tăng thêm 2024.xlsx", "--lang=en");
        assertThat(broken.awaitEnd()).as(broken.lines().toString()).isEqualTo(3);
        assertThat(broken.lastLine()).isEqualTo("Checked 1 file(s); a file would be rejected (exit code 3)");
        assertThat(folder.resolve("output/store")).doesNotExist();
        assertThat(folder.resolve("output/latest")).doesNotExist();
    }

    @Test
    void four_while_another_run_holds_the_store_and_143_when_that_is_stopped() throws Exception {
        ChildProcess holder =
                ChildProcess.start(SlowCoCau.class, folder, List.of("-D" + SlowCoCau.MILLIS + "=4000"), "--lang=en");
        holder.awaitLine(line -> line.startsWith("1/2 "));
        ChildProcess second = start("--lang=en");
        assertThat(second.awaitEnd()).isEqualTo(4);
        assertThat(second.lines())
                .singleElement()
                .asString()
                .startsWith("Another run holds the store: pid ")
                .endsWith(" (exit code 4)");

        holder.terminate();
        assertThat(holder.awaitEnd()).isEqualTo(143);
        assertThat(holder.lastLine()).isEqualTo("Stopped as asked; the next run goes on (exit code 143)");
    }

    private ChildProcess start(String... arguments) throws IOException {
        return ChildProcess.start(CoCau.class, folder, List.of(), arguments);
    }

    private void receive(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve("input").resolve(file.getFileName().toString());
                Files.write(to, Files.readAllBytes(file));
            }
        }
    }
}
