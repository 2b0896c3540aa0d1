package vn.cocau.grid.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;

/** Reads spoilt files, one for each seed, and prints a line for each: the seed, then what came of it. */
final class FuzzWorker {

    private FuzzWorker() {}

    /** Arguments: the folder of good files, the first seed, how many. */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> seeds = seeds(Path.of(arguments[0]));
        long first = Long.parseLong(arguments[1]);
        long count = Long.parseLong(arguments[2]);
        Path file = Files.createTempFile("cocau-fuzz", ".bin");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            for (long seed = first; seed < first + count; seed++) {
                Files.write(file, new Hostile(seed).of(seeds));
                long start = System.nanoTime();
                String outcome = outcome(file);
                out.println(seed + " " + (System.nanoTime() - start) / 1_000_000 + " " + outcome);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<byte[]> seeds(Path folder) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static String outcome(Path file) {
        try {
            Opening opening = Workbooks.open(file, Place.ofFile("a.xlsx"));
            if (opening.workbook() == null) {
                Finding fatal = opening.findings().get(opening.findings().size() - 1);
                boolean thrown = fatal.code() == FindingCode.FILE_UNREADABLE
                        && fatal.found().endsWith("Exception");
                return "REFUSED " + fatal.code() + (thrown ? " " + fatal.found() : "");
            }
            long seen = 0;
            for (SheetGrid sheet : opening.workbook().sheets()) {
                for (Cell cell : sheet.cells()) {
                    seen += cell.displayed().length() + cell.raw().length() + cell.hashCode() % 2;
                }
            }
            return seen == Long.MIN_VALUE ? "OPENED?" : "OPENED";
        } catch (Throwable thrown) {
            StackTraceElement at = thrown.getStackTrace().length == 0 ? null : thrown.getStackTrace()[0];
            return "THROWN " + thrown.getClass().getName() + " " + at;
        }
    }
}
