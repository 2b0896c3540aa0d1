package vn.cocau.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.grid.Limits;
import vn.cocau.intake.Submission;
import vn.cocau.store.HeldException;
import vn.cocau.store.StoreLock;

class ImportRunTest {

    @TempDir
    private Path folder;

    private RunOptions options;

    @BeforeEach
    void prepare() throws IOException {
        options = new RunOptions(
                "plain",
                Files.createDirectories(folder.resolve("input")),
                folder.resolve("output"),
                null,
                Language.EN,
                Limits.USUAL);
    }

    @Test
    void publishes_and_then_finds_nothing_new() throws Exception {
        input("a.csv", "164;2023;10");
        input("b.csv", "165;2023;20");

        assertThat(run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n165;2023;20\n");
        List<Path> runs = runFolders();

        assertThat(run().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(runFolders()).isEqualTo(runs).hasSize(1);
        assertThat(options.store().resolve("cocau.trace.db")).doesNotExist();
        assertThat(options.output().resolve("latest/run.json")).content().contains("\"profile\": \"plain\"");
    }

    @Test
    void an_empty_input_folder_publishes_nothing() throws Exception {
        assertThat(run().outcome()).isEqualTo(Outcome.NOTHING_RECEIVED);
        assertThat(options.output().resolve("latest")).doesNotExist();
        assertThat(options.output().resolve("runs")).doesNotExist();
    }

    @Test
    void a_bad_and_a_crashing_file_leave_the_good_ones_accepted() throws Exception {
        input("a.csv", "164;2023;10");
        input("b.csv", "bad");
        input("c.csv", "crash");
        input("d.csv", "165;2023;20");

        RunReport report = run();

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED_INCOMPLETE);
        assertThat(report.rejected()).extracting(Submission::file).containsExactly("b.csv", "c.csv");
        assertThat(report.draft().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_NOT_ALLOWED, FindingCode.FILE_CRASHED_READER);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n165;2023;20\n");
        assertThat(options.log()).content().contains("the reader broke down");
    }

    @Test
    void only_what_the_reader_broke_down_on_is_read_again() throws Exception {
        input("a.csv", "164;2023;10");
        input("c.csv", "crash");
        run();
        List<String> read = new ArrayList<>();

        Core recording = new Core(PlainCore.profile("profile-1"), recorded(read), PlainCore::aggregate);
        assertThat(run(recording).outcome()).isEqualTo(Outcome.NOTHING_NEW);

        assertThat(read).containsExactly("c.csv");
    }

    @Test
    void a_changed_profile_reads_every_archived_file_again() throws Exception {
        input("a.csv", "164;2023;10");
        run();
        Files.delete(options.input().resolve("a.csv"));
        input("b.csv", "165;2023;20");
        List<String> read = new ArrayList<>();

        run(new Core(PlainCore.profile("profile-2"), recorded(read), PlainCore::aggregate));

        assertThat(read).containsExactly("a.csv", "b.csv");
    }

    @Test
    void a_correction_replaces_the_former_file_whole() throws Exception {
        input("a.csv", "164;2022;9", "164;2023;10");
        run();
        input("a.csv", "164;2023;11");

        assertThat(run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;11\n");
        assertThat(runFolders()).hasSize(2);
    }

    @Test
    void the_order_in_which_files_arrive_changes_nothing() throws Exception {
        Map<String, String> lines = Map.of("a.csv", "164;2023;10", "b.csv", "165;2023;20", "c.csv", "166;2023;30");
        Set<String> publications = new HashSet<>();
        for (List<String> order : List.of(List.of("a.csv", "b.csv", "c.csv"), List.of("c.csv", "a.csv", "b.csv"))) {
            options = new RunOptions(
                    "plain",
                    Files.createDirectories(folder.resolve(order.get(0) + "-first")),
                    folder.resolve(order.get(0) + "-out"),
                    null,
                    Language.EN,
                    Limits.USUAL);
            for (String file : order) {
                input(file, lines.get(file));
                run();
            }
            publications.add(structure());
            assertThat(runFolders()).hasSize(3);
        }
        assertThat(publications).containsExactly("territory;year;amount\n164;2023;10\n165;2023;20\n166;2023;30\n");
    }

    @Test
    void a_lost_or_damaged_latest_is_published_again_with_the_same_bytes() throws Exception {
        input("a.csv", "164;2023;10");
        run();
        Files.delete(options.output().resolve("latest"));
        assertThat(run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n");
        assertThat(runFolders()).hasSize(1);

        Files.writeString(options.output().resolve("latest/structure.csv"), "touched by hand");
        assertThat(run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n");
        assertThat(runFolders()).hasSize(2);
    }

    @Test
    void a_failing_province_fails_the_run_and_leaves_latest_alone() throws Exception {
        input("a.csv", "164;2023;10");
        run();
        input("b.csv", "165;2023;20");
        Core failing = new Core(PlainCore.profile("profile-1"), PlainCore::read, holdings -> {
            throw new IllegalStateException("cannot aggregate");
        });

        assertThat(run(failing).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n");
        assertThat(run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(structure()).isEqualTo("territory;year;amount\n164;2023;10\n165;2023;20\n");
    }

    @Test
    void stops_between_two_files_and_goes_on_at_the_next_run() throws Exception {
        input("a.csv", "164;2023;10");
        input("b.csv", "165;2023;20");
        StopSignal stop = new StopSignal();
        List<String> read = new ArrayList<>();
        Judge stopping = (bytes, file, hash) -> {
            stop.request();
            read.add(file);
            return PlainCore.read(bytes, file, hash);
        };
        Core core = new Core(PlainCore.profile("profile-1"), stopping, PlainCore::aggregate);

        assertThat(ImportRun.run(options, core, Progress.SILENT, stop).outcome())
                .isEqualTo(Outcome.STOPPED);
        assertThat(run(core).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(read).containsExactly("a.csv", "b.csv");
    }

    @Test
    void another_run_holding_the_store_is_named() throws Exception {
        try (StoreLock lock = StoreLock.take(options.store())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(this::run)
                    .isInstanceOf(HeldException.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
    }

    @Test
    void every_step_has_the_one_transaction_manager() throws Exception {
        RunContext run = RunContext.of(options, PlainCore.core(), Progress.SILENT, new StopSignal());
        try (ConfigurableApplicationContext context = StoreContext.open(run)) {
            PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
            assertThat(context.getBeansOfType(Step.class))
                    .containsOnlyKeys("discover", "importFiles", "aggregate", "publish")
                    .allSatisfy((name, step) ->
                            assertThat(transactionManager((AbstractStep) step)).isSameAs(transactions));
        }
    }

    private static Object transactionManager(AbstractStep step) {
        return ReflectionTestUtils.getField(step, "transactionManager");
    }

    private Judge recorded(List<String> read) {
        return (bytes, file, hash) -> {
            read.add(file);
            return PlainCore.read(bytes, file, hash);
        };
    }

    private RunReport run() throws Exception {
        return run(PlainCore.core());
    }

    private RunReport run(Core core) throws Exception {
        return ImportRun.run(options, core, Progress.SILENT, new StopSignal());
    }

    private void input(String name, String... lines) throws IOException {
        Files.write(options.input().resolve(name), List.of(lines));
    }

    private String structure() throws IOException {
        return Files.readString(options.output().resolve("latest/structure.csv"));
    }

    private List<Path> runFolders() throws IOException {
        try (var children = Files.list(options.output().resolve("runs"))) {
            return children.sorted().toList();
        }
    }
}
