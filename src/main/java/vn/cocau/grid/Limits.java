package vn.cocau.grid;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file may cost. Limits are on memory, time and expansion, never on rows: a sheet may be as long as it likes.
 *
 * @param entries parts of an archive
 * @param expandedBytes what the parts of an archive, or a text file, come to when expanded
 * @param ratio packed size over expanded size, below which a part is taken for a bomb
 * @param harmlessBytes what a part may expand to, however well it is packed
 * @param memoryBytes what a workbook may take in memory
 */
public record Limits(
        int entries, long expandedBytes, double ratio, long harmlessBytes, long memoryBytes, Duration time) {

    private static final long MEGABYTE = 1L << 20;

    /** The limits that {@link #with} knows. */
    public static final List<String> NAMES = List.of("memory", "expanded", "seconds", "parts");

    public static final Limits USUAL =
            new Limits(1000, 2048 * MEGABYTE, 0.005, 256 * MEGABYTE, 256 * MEGABYTE, Duration.ofSeconds(60));

    /** The limits in the units of {@link #with}, as a run remembers them. */
    public String notation() {
        return "memory=" + memoryBytes / MEGABYTE + " expanded=" + expandedBytes / MEGABYTE + " seconds="
                + time.toSeconds() + " parts=" + entries;
    }

    /** These limits but for one, in megabytes, seconds or parts; null where there is none of this name. */
    public @Nullable Limits with(String name, long value) {
        return switch (name) {
            case "memory" -> new Limits(entries, expandedBytes, ratio, harmlessBytes, value * MEGABYTE, time);
            case "expanded" -> new Limits(entries, value * MEGABYTE, ratio, harmlessBytes, memoryBytes, time);
            case "seconds" ->
                new Limits(entries, expandedBytes, ratio, harmlessBytes, memoryBytes, Duration.ofSeconds(value));
            case "parts" -> new Limits(Math.toIntExact(value), expandedBytes, ratio, harmlessBytes, memoryBytes, time);
            default -> null;
        };
    }
}
