package vn.cocau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

    private static final long KIBIBYTES_IN_GIBIBYTE = 1 << 20;

    private Machine() {}

    static String description() throws IOException {
        return fact("/proc/cpuinfo", "model name") + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + memory() + System.getProperty("os.name") + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version();
    }

    /** What else the machine was doing, as the mean number of processes at work in the last minute. */
    static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ", -1)[0] : "unknown";
    }

    private static String memory() throws IOException {
        String total = fact("/proc/meminfo", "MemTotal").replace(" kB", "");
        return total.matches("[0-9]+") ? Long.parseLong(total) / KIBIBYTES_IN_GIBIBYTE + " GiB, " : "";
    }

    private static String fact(String file, String key) throws IOException {
        Path source = Path.of(file);
        if (!Files.exists(source)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(source)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
