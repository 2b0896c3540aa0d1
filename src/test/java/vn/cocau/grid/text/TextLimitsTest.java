package vn.cocau.grid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Limits;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;

/** A text table may be longer and wider than any sheet of Excel; what it takes in memory is bounded. */
class TextLimitsTest {

    @TempDir
    private Path folder;

    private Opening open(String text, long megabytes) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
        Limits limits = Objects.requireNonNull(Limits.USUAL.with("memory", megabytes));
        return new Workbooks(limits).read(file, Place.ofFile("a.csv"));
    }

    private static SheetGrid sheet(Opening opening) {
        return opening.workbook().sheets().get(0);
    }

    private static void assertTooLarge(Opening opening, String limit) {
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings())
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .singleElement()
                .asString()
                .startsWith("a.csv: expected a workbook that can be read within " + limit);
    }

    @Test
    void rows_beyond_those_of_excel_are_read() throws IOException {
        SheetGrid sheet = sheet(open("a;b\n" + "\n".repeat(1_048_576) + "x;1\n", 256));
        assertThat(sheet.cells())
                .extracting(cell -> cell.address() + "=" + cell.text())
                .containsExactly("A1=a", "B1=b", "A1048578=x", "B1048578=1");
    }

    @Test
    void columns_beyond_those_of_excel_are_read() throws IOException {
        SheetGrid sheet = sheet(open("a;" + ";".repeat(16_384) + "b\n", 256));
        assertThat(sheet.cells())
                .extracting(cell -> cell.address() + "=" + cell.text())
                .containsExactly("A1=a", "XFF1=b");
    }

    @Test
    void a_long_line_is_read_where_memory_allows() throws IOException {
        String letters = "x".repeat(3 << 20);
        assertThat(sheet(open("a;" + letters + "\n", 64)).at(0, 1).text()).isEqualTo(letters);
        assertTooLarge(open("a;" + letters + "\n", 8), "8 MB");
    }

    @Test
    void a_long_line_of_delimiters_is_refused_before_it_is_taken_apart() throws IOException {
        assertTooLarge(open(";".repeat(3 << 20), 64), "64 MB");
    }

    @Test
    void many_long_lines_cost_as_much_as_one() throws IOException {
        String line = "y" + ";".repeat(1 << 20) + "\n";
        assertThat(sheet(open(line.repeat(20), 128)).rowCount()).isEqualTo(20);
    }

    @Test
    void what_is_told_of_stray_marks_is_bounded() throws IOException {
        assertTooLarge(open("a;b\n" + "5\" x;1\n".repeat(20_000), 8), "8 MB");
        Opening opening = open("a;b\n5\" " + "z".repeat(1000) + ";1\n", 256);
        assertThat(Sentences.of(opening.findings().get(0), Language.EN))
                .contains("5\" zzz")
                .hasSizeLessThan(450);
    }
}
