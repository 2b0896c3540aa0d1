package vn.cocau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's script sees of the program's own process: one for each exit code. */
class ExitCodeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void zero_published_and_three_with_a_rejected_file() throws Exception {
        input("Đại Từ.csv", "164;2023;10");
        ChildProcess published = start();
        assertThat(published.awaitEnd()).as(published.lines().toString()).isZero();
        assertThat(published.lines())
                .containsExactly(
                        "1/1 Đại Từ.csv: được nhận", "", "Số dòng: 1", "", "Đã công bố vào output/latest (mã thoát 0)");

        input("b.csv", "bad");
        ChildProcess rejected = start("import", "--lang", "en");
        assertThat(rejected.awaitEnd()).isEqualTo(3);
        assertThat(rejected.lastLine())
                .isEqualTo("Published in output/latest, but a file was rejected, a correction could not be used, or the"
                        + " newest period is incomplete (exit code 3)");
    }

    @Test
    void one_failed() throws Exception {
        Files.createDirectories(folder.resolve("output/store/cocau.mv.db"));
        ChildProcess failed = start("--lang=en");
        assertThat(failed.awaitEnd()).as(failed.lines().toString()).isEqualTo(1);
        assertThat(failed.lines()).hasSize(1);
        assertThat(failed.lastLine())
                .startsWith("Failed; what was published stays as it is. Fault: ")
                .endsWith(" (exit code 1)");
        assertThat(folder.resolve("output/store/cocau.log")).content().contains("\tat vn.cocau.");
    }

    @Test
    void two_the_operators_mistake_in_one_line() throws Exception {
        ChildProcess mistake = start("--profile", "nowhere");
        assertThat(mistake.awaitEnd()).isEqualTo(2);
        assertThat(mistake.lines()).containsExactly("Không thực hiện được: no such profile: nowhere (mã thoát 2)");
    }

    @Test
    void four_another_run_holds_the_store_and_143_stopped() throws Exception {
        for (int i = 0; i < 50; i++) {
            input("f" + i + ".csv", "164;" + (2000 + i) + ";10");
        }
        ChildProcess holder = ChildProcess.start(
                PlainCocau.class, folder, List.of("-D" + SlowCoCau.MILLIS + "=400"), "--profile=plain", "--lang=en");
        holder.awaitLine(line -> line.startsWith("2/50 "));

        ChildProcess second = start("--lang=en");
        assertThat(second.awaitEnd()).isEqualTo(4);
        assertThat(second.lines())
                .singleElement()
                .asString()
                .startsWith("Another run holds the store: pid ")
                .endsWith(" (exit code 4)");
        ChildProcess check = start("check", "input/f1.csv", "--lang=en");
        assertThat(check.awaitEnd()).as(check.lines().toString()).isZero();
        assertThat(check.lines().get(0))
                .startsWith("The store is in use (pid ")
                .endsWith(": not compared with earlier periods and other files.");

        holder.terminate();
        assertThat(holder.awaitEnd()).isEqualTo(143);
        assertThat(holder.lastLine()).isEqualTo("Stopped as asked; the next run goes on (exit code 143)");
        ChildProcess next = start("--lang=en");
        assertThat(next.awaitEnd()).as(next.lines().toString()).isZero();
        assertThat(next.lines()).hasSizeLessThan(53).contains("Lines: 50");
    }

    @Test
    void vietnamese_names_are_read_under_any_locale_and_one_line_says_how_to_start() throws Exception {
        input("Đại Từ.csv", "164;2023;10");
        ChildProcess posix = ChildProcess.start(
                PlainCocau.class, folder, Map.of("LC_ALL", "C"), List.of(), "--profile=plain", "--lang=en");
        assertThat(posix.awaitEnd()).as(posix.lines().toString()).isZero();
        assertThat(posix.lines().get(0)).startsWith("start it with LC_ALL=C.UTF-8 ");
        assertThat(posix.lines().get(1)).isEqualTo("1/1 Đại Từ.csv: accepted");

        ChildProcess argument = ChildProcess.start(
                PlainCocau.class, folder, Map.of("LC_ALL", "C"), List.of(), "check", "input/Đại Từ.csv", "--lang=en");
        assertThat(argument.awaitEnd()).as(argument.lines().toString()).isEqualTo(2);
        assertThat(argument.lines())
                .singleElement()
                .asString()
                .startsWith("Cannot be done: start it with LC_ALL=C.UTF-8 ");
    }

    private ChildProcess start(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--profile=plain";
        for (String argument : arguments) {
            if (argument.equals("--profile")) {
                return ChildProcess.start(PlainCocau.class, folder, List.of(), arguments);
            }
        }
        return ChildProcess.start(PlainCocau.class, folder, List.of(), all);
    }

    private void input(String name, String... lines) throws IOException {
        Files.write(folder.resolve("input").resolve(name), List.of(lines));
    }
}
