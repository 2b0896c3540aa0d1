package vn.cocau.grid.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;

/** Reads one file in a virtual machine of its own with a heap of 256 MiB. */
final class SmallHeap {

    private SmallHeap() {}

    /** What the file comes to there: how many cells, or the code of what refuses it. */
    static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    public static void main(String[] arguments) {
        Opening opening = Workbooks.open(Path.of(arguments[0]), Place.ofFile("a.xlsx"));
        if (opening.workbook() == null) {
            System.out.println(opening.findings().get(0).code());
            return;
        }
        long cells = 0;
        for (SheetGrid sheet : opening.workbook().sheets()) {
            for (Cell cell : sheet.cells()) {
                cells += cell.raw().isEmpty() ? 0 : 1;
            }
        }
        System.out.println(cells + " cells");
    }
}
