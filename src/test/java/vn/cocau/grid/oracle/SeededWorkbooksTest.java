package vn.cocau.grid.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cocau.grid.Blank;
import vn.cocau.grid.Opening;
import vn.cocau.grid.file.WorkbookFiles;

/** Workbooks of cells of all kinds: what was written is read, and POI reads the same. More of them with {@code -Dcocau.seeds=}. */
class SeededWorkbooksTest {

    private static final int USUAL = 24;

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("cocau.seeds", USUAL));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void xlsx(int seed) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            check(book, folder.resolve("a.xlsx"), seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void xls(int seed) throws IOException {
        try (Workbook book = new HSSFWorkbook()) {
            check(book, folder.resolve("a.xls"), seed);
        }
    }

    private static void check(Workbook book, Path file, int seed) throws IOException {
        Map<String, Object> written = new SeededWorkbook(book, seed).fill();
        try (OutputStream stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        Opening opening = WorkbookFiles.open(file);
        assertThat(Comparison.of(opening, PoiWorkbooks.read(file))).isEmpty();
        Map<String, CellFacts> read = new HashMap<>();
        for (SheetFacts sheet : ReadFacts.of(opening.workbook())) {
            sheet.cells().forEach((address, cell) -> read.put(sheet.name() + "!" + address, cell));
        }
        written.values().removeIf(value -> value instanceof String text && Blank.test(text));
        assertThat(written).isNotEmpty();
        written.forEach((place, value) -> assertThat(read.containsKey(place) ? value(read.get(place)) : "nothing")
                .as("what is read in %s", place)
                .isEqualTo(expected(value)));
    }

    private static Object value(CellFacts cell) {
        return switch (cell.kind()) {
            case NUMBER, DATE -> new BigDecimal(cell.raw()).doubleValue();
            case LOGICAL -> Boolean.valueOf(cell.value());
            case ERROR -> FormulaError.forString(cell.value());
            default -> cell.value();
        };
    }

    private static Object expected(Object value) {
        if (value instanceof Double number) {
            return number + 0.0;
        }
        return value instanceof String text ? Normalizer.normalize(text, Normalizer.Form.NFC) : value;
    }
}
