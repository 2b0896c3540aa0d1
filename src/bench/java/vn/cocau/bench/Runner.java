package vn.cocau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a contender as a process of its own and takes the time from its start to its end. */
final class Runner {

    /** No result in this time is none. */
    static final long LIMIT_SECONDS = 180;

    private static final double NANOS = 1e9;
    private static final int PEAK = 3;
    private static final long KIBIBYTES = 1024;

    private final Path printed;
    private final Path errors;

    /** A runner that keeps what the processes print in a scratch folder. */
    Runner(Path scratch) {
        printed = scratch.resolve("printed.txt");
        errors = scratch.resolve("errors.txt");
    }

    Outcome run(Contender contender, Path input, List<String> pinning) throws IOException, InterruptedException {
        Outcome outcome = run(command(contender, input, pinning));
        System.err.println(input.getFileName() + ", " + contender.name() + ", "
                + (pinning.isEmpty() ? "all cores" : "one core") + ": " + outcome);
        return outcome;
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectOutput(printed.toFile()).redirectError(errors.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return Outcome.failed("no result within " + LIMIT_SECONDS + " s");
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        return process.exitValue() == 0 ? outcome(seconds) : Outcome.failed(reason());
    }

    private List<String> command(Contender contender, Path input, List<String> pinning) {
        List<String> command = new ArrayList<>(pinning);
        contender.command().forEach(word -> command.add(word.replace(Programs.INPUT, input.toString())));
        return command;
    }

    private Outcome outcome(double seconds) throws IOException {
        String line = Files.readString(printed).strip();
        String[] words = line.split(" ", -1);
        long peak = words.length > PEAK ? Long.parseLong(words[PEAK]) / KIBIBYTES : 0;
        return new Outcome(seconds, Facts.parse(line), peak, "");
    }

    private String reason() throws IOException {
        String text = Files.readString(errors);
        if (text.contains("OutOfMemoryError") || text.contains("Could not reserve enough space")) {
            return "out of memory";
        }
        return text.lines().findFirst().orElse("failed").replace("Exception in thread \"main\" ", "");
    }
}
