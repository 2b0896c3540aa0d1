package vn.cocau.grid;

import java.time.Duration;

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

    public static final Limits USUAL =
            new Limits(1000, 2048 * MEGABYTE, 0.005, 256 * MEGABYTE, 256 * MEGABYTE, Duration.ofSeconds(60));
}
