package vn.cocau.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Generates the inputs, lets every reader read them in turn, and writes down what it took. */
public final class Bench {

    private static final Path RESULTS = Path.of("src/bench/RESULTS.md");

    private final Options options;
    private final Runner runner = new Runner(Options.FOLDER);

    private Bench(Options options) {
        this.options = options;
    }

    /** Measures; the arguments are those of {@link Options#of}. */
    public static void main(String... args) throws IOException, InterruptedException {
        Options options = Options.of(args);
        Files.createDirectories(Options.FOLDER);
        String report = new Bench(options).measure().toString();
        if (options.complete()) {
            Files.writeString(RESULTS, report);
        }
        System.out.println(report);
    }

    private Report measure() throws IOException, InterruptedException {
        Report report = new Report(Machine.description(), Machine.load(), options);
        for (Scenario scenario : new Scenarios(Options.FOLDER, options.heap()).all()) {
            if (options.wants(scenario)) {
                Facts truth = truth(scenario);
                report.add(scenario, truth, measure(scenario));
            }
        }
        return report;
    }

    /** Generates the input where it is not there; what is in it is noted last, so that half an input is none. */
    private static Facts truth(Scenario scenario) throws IOException {
        Path note = Options.FOLDER.resolve(scenario.key() + ".facts");
        if (!Files.exists(note)) {
            progress(scenario.key() + ": generating");
            Files.writeString(note, scenario.generator().write(scenario.input()).toString());
        }
        return Facts.parse(Files.readString(note));
    }

    private List<Row> measure(Scenario scenario) throws IOException, InterruptedException {
        readOnce(scenario.input());
        List<Row> rows = scenario.contenders().stream()
                .filter(options::wants)
                .map(Row::of)
                .toList();
        for (int run = 1; run <= options.runs(); run++) {
            for (Row row : rows) {
                measure(scenario, row);
            }
        }
        return rows;
    }

    private void measure(Scenario scenario, Row row) throws IOException, InterruptedException {
        Contender contender = row.contender();
        boolean worthwhile = contender.installed() && row.oneCore().worthAnother();
        if (worthwhile && !options.pinning().isEmpty()) {
            row.oneCore().add(runner.run(contender, scenario.input(), options.pinning()));
        }
        if (worthwhile && row.oneCore().worthAnother() && row.allCores().worthAnother()) {
            row.allCores().add(runner.run(contender, scenario.input(), List.of()));
        }
    }

    /** So that nobody waits for the disk, the first reader no more than the others. */
    private static void readOnce(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static void progress(String line) {
        System.err.println(line.strip());
    }
}
