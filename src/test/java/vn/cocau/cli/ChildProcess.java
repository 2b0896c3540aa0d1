package vn.cocau.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program in a process of its own: what it prints, and how it ends. */
public final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private ChildProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.start();
    }

    /** Starts a main class on the class path of the tests, in UTF-8. */
    public static ChildProcess start(Class<?> main, Path folder, List<String> jvm, String... arguments)
            throws IOException {
        return start(main, folder, Map.of("LC_ALL", "C.UTF-8"), jvm, arguments);
    }

    public static ChildProcess start(
            Class<?> main, Path folder, Map<String, String> environment, List<String> jvm, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(jvm);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start());
    }

    /** Waits for a line the program prints. */
    public void awaitLine(Predicate<String> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lines().stream().noneMatch(wanted)) {
            if ((!process.isAlive() && !reader.isAlive()) || System.nanoTime() > deadline) {
                throw new AssertionError("the program never printed that line: " + lines());
            }
            Thread.sleep(2);
        }
    }

    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end: " + lines());
        }
        reader.join();
        return process.exitValue();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** {@code kill}. */
    public void terminate() {
        process.toHandle().destroy();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    public String lastLine() {
        List<String> all = lines();
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException killed) {
            lines.add("(output ended: " + killed.getMessage() + ")");
        }
    }
}
