package vn.cocau.grid.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt files end in a workbook or a refusal, within ten seconds and half a gigabyte each: some hundreds of them always,
 * any number with {@code -Dcocau.fuzz=100000}, from another start with {@code -Dcocau.fuzz.seed}.
 */
class FuzzTest {

    private static final long COUNT = Long.getLong("cocau.fuzz", 600);
    private static final long MANY = 30_000;
    private static final long SEED = Long.getLong("cocau.fuzz.seed", 1);
    private static final int SECONDS = 10;
    private static final String END = "";

    @TempDir
    Path folder;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long slowest;

    @Test
    void spoilt_files_are_read_or_refused() throws IOException, InterruptedException {
        fuzz(SEED, COUNT);
    }

    @Test
    @Tag("long")
    void many_spoilt_files_are_read_or_refused() throws IOException, InterruptedException {
        fuzz(SEED + COUNT, MANY);
    }

    private void fuzz(long first, long count) throws IOException, InterruptedException {
        Seeds.write(folder);
        long next = first;
        while (next < first + count) {
            next = run(next, first + count - next);
        }
        System.out.println("fuzzing from seed " + first + ": " + outcomes + ", slowest " + slowest + " ms");
        assertThat(wrong).isEmpty();
    }

    /** Lets a machine of its own read from a seed on; the seed that the next one begins with. */
    private long run(long first, long count) throws IOException, InterruptedException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FuzzWorker.class.getName(),
                        folder.toString(),
                        String.valueOf(first),
                        String.valueOf(count))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<String> lines = lines(worker);
        long next = first;
        while (next < first + count) {
            String line = lines.poll(SECONDS + (next == first ? SECONDS : 0), TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                wrong.add("seed " + next + ": " + (line == null ? "no end" : "the machine died"));
                worker.destroyForcibly();
                return next + 1;
            }
            if (line.startsWith(next + " ")) {
                count(line);
                next++;
            }
        }
        worker.waitFor();
        return next;
    }

    private static BlockingQueue<String> lines(Process worker) {
        BlockingQueue<String> lines = new ArrayBlockingQueue<>(1000);
        Thread reader = new Thread(() -> {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    lines.put(line);
                }
                lines.put(END);
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void count(String line) {
        String[] parts = line.split(" ", 3);
        slowest = Math.max(slowest, Long.parseLong(parts[1]));
        outcomes.merge(parts[2], 1, Integer::sum);
        if (parts[2].startsWith("THROWN")) {
            wrong.add("seed " + parts[0] + ": " + parts[2]);
        }
    }
}
