package vn.cocau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.archive.Archive;

/**
 * {@code kill -9} of the program's own process, at random and at each named point; then one more run publishes what an
 * undisturbed run does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class KillCases {

    private static final int MAY_MISS = 2;
    private static final List<String> POINTS =
            List.of("DISCOVER", "INSIDE_FILE", "BETWEEN_FILES", "AGGREGATE", "BEFORE_SWAP", "AFTER_SWAP");

    private Path folder = Path.of("");
    private Map<String, String> undisturbed = Map.of();
    private int exitCode;
    private long files;

    /** The program to be killed. */
    protected abstract Class<?> program();

    /** Its options, but for the output folder. */
    protected abstract List<String> options();

    /** Java options that have it take its time over each file, so that a random kill lands among them. */
    protected abstract List<String> slow();

    /** How many random kills there are. */
    protected int kills() {
        return 10;
    }

    /** Puts the files to be read into the input folder. */
    protected abstract void fill(Path input) throws IOException;

    @BeforeAll
    void prepare(@TempDir Path empty) throws Exception {
        folder = empty;
        Path input = Files.createDirectories(folder.resolve("input"));
        fill(input);
        try (Stream<Path> all = Files.list(input)) {
            files = all.count();
        }
        ChildProcess run = start("undisturbed", List.of());
        exitCode = run.awaitEnd();
        assertThat(exitCode).as(run.lines().toString()).isIn(0, 3);
        undisturbed = published("undisturbed");
    }

    @Test
    void random_kills_and_one_more_run() throws Exception {
        long seed = Long.getLong("cocau.killSeed", System.nanoTime());
        print("seed " + seed + " (repeat with -Dcocau.killSeed=" + seed + ")");
        Random random = new Random(seed);
        int landed = 0;
        String output = "killed-0";
        for (int i = 1; i <= kills(); i++) {
            ChildProcess run = start(output, slow());
            String line = 1 + random.nextInt(4) + "/";
            run.awaitLine(each -> each.startsWith(line));
            Thread.sleep(random.nextInt(40));
            run.kill();
            Landing landing = Landing.of(store(output));
            print("kill " + i + " in " + output + ": " + landing);
            landed += landing.isBetweenCommits() ? 1 : 0;
            if (landing.files() > files - 5) {
                oneMoreRun(output);
                output = "killed-" + i;
            }
        }
        assertThat(landed).as("kills between the first and the last commit").isGreaterThanOrEqualTo(kills() - MAY_MISS);
        oneMoreRun(output);
    }

    @Test
    void a_kill_at_each_named_point_and_one_more_run() throws Exception {
        for (String point : POINTS) {
            ChildProcess run = start("points", List.of("-Dcocau.pauseAt=" + point));
            run.awaitLine(("paused at " + point)::equals);
            assertThat(run.isAlive()).isTrue();
            run.kill();
            print("killed at " + point + ": " + Landing.of(store("points")));
        }
        ChildProcess last = start("points", List.of());
        assertThat(last.awaitEnd()).as(last.lines().toString()).isZero();
        assertThat(last.lastLine()).startsWith("Nothing new");
        assertThat(published("points")).isEqualTo(undisturbed);
        assertClean("points");
    }

    private void oneMoreRun(String output) throws Exception {
        ChildProcess last = start(output, List.of());
        assertThat(last.awaitEnd()).as(last.lines().toString()).isEqualTo(exitCode);
        assertThat(published(output)).isEqualTo(undisturbed);
        assertClean(output);
    }

    /** Nothing half-done is left, and only one publication was made. */
    private void assertClean(String output) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(output))) {
            assertThat(all.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part") || name.startsWith("latest."));
        }
        try (Stream<Path> runs = Files.list(folder.resolve(output).resolve("runs"))) {
            assertThat(runs).hasSize(1);
        }
    }

    /** How far the killed run had come, as the store tells. */
    private record Landing(long runs, long files, long publications) {

        /** Reads a copy: the program itself must be the one to recover the store. */
        static Landing of(Path store) throws IOException, SQLException {
            Path copy = Files.createTempDirectory("cocau-landing");
            Path database = store.resolve("cocau.mv.db");
            if (!Files.exists(database)) {
                return new Landing(0, 0, 0);
            }
            Files.copy(database, copy.resolve("cocau.mv.db"));
            try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("cocau"))) {
                return new Landing(
                        count(connection, "run"), count(connection, "submission"), count(connection, "publication"));
            }
        }

        boolean isBetweenCommits() {
            return files > 0 && publications == 0;
        }

        @Override
        public String toString() {
            return "run " + runs + ", " + files + " files committed, " + publications + " published";
        }

        private static long count(Connection connection, String table) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private ChildProcess start(String output, List<String> jvm) throws IOException {
        List<String> arguments = new ArrayList<>(options());
        arguments.addAll(List.of("--lang=en", "--output=" + output));
        return ChildProcess.start(program(), folder, jvm, arguments.toArray(String[]::new));
    }

    private Path store(String output) {
        return folder.resolve(output).resolve("store");
    }

    /** Every published file but the run's own. */
    private Map<String, String> published(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(output).resolve("latest"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Archive.hash(file));
            }
        }
        assertThat(files.remove("run.json")).isNotNull();
        assertThat(files).containsKeys("structure.csv", "findings.csv", "manifest.json");
        return files;
    }

    @SuppressWarnings("SystemOut")
    private void print(String line) {
        System.out.println(getClass().getSimpleName() + ": " + line);
    }
}
