package vn.cocau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts what is read, or written, cell by cell. */
public final class Tally {

    private long cells;
    private long texts;
    private double sum;

    public void number(double value) {
        cells++;
        sum += value;
    }

    public void text() {
        cells++;
        texts++;
    }

    /** A field of a text table. */
    public void field(String text) {
        text();
        sum += text.length();
    }

    public Facts facts() {
        return new Facts(cells, texts, sum);
    }

    public void print() throws IOException {
        print(facts());
    }

    /** Hands facts over to the benchmark, with the most memory this process ever held, in KiB. */
    public static void print(Facts facts) throws IOException {
        System.out.println(facts + " " + peakMemory());
    }

    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .orElse("");
        }
    }
}
