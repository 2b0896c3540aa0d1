package vn.cocau.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.cocau.bench.Tally;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Limits;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Workbooks;

/**
 * Our reader, every cell with every fact; with a second argument {@code open} only as far as opening goes. A workbook may
 * take three quarters of a heap that is larger than the usual limit needs.
 */
public final class Ours {

    private static final long MEGABYTE = 1L << 20;

    private Ours() {}

    public static void main(String... args) throws IOException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            Workbook workbook = open(file);
            if (args.length == 1) {
                workbook.sheets().forEach(sheet -> count(sheet, workbook.format(), tally));
            }
        }
        tally.print();
    }

    private static Workbook open(Path file) throws IOException {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE * 3 / 4;
        Limits usual = Limits.USUAL;
        Limits limits = Objects.requireNonNull(
                megabytes * MEGABYTE < usual.memoryBytes() ? usual : usual.with("memory", megabytes));
        var opening =
                new Workbooks(limits).read(file, Place.ofFile(file.getFileName().toString()));
        Workbook workbook = opening.workbook();
        if (workbook == null) {
            throw new IOException("refused: " + opening.findings().get(0).code());
        }
        return workbook;
    }

    private static void count(SheetGrid sheet, WorkbookFormat format, Tally tally) {
        for (Cell cell : sheet.cells()) {
            if (cell.value() instanceof CellValue.Numeric numeric) {
                tally.number(numeric.number().doubleValue());
            } else if (format == WorkbookFormat.CSV) {
                tally.field(cell.text());
            } else {
                tally.text();
            }
        }
    }
}
