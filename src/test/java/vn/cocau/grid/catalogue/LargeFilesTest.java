package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue's entries 26, 37 and 38: files that are large, or seem so, and hold nothing but figures. */
class LargeFilesTest {

    private static final int ROWS = 1_048_576;

    @TempDir
    private Path folder;

    /** Writes a row, counted from 1. */
    private interface Rows {
        void write(int row, Writer sheet) throws IOException;
    }

    private Path file(Rows rows) throws IOException {
        Map<String, byte[]> parts = OpenXml.rows("").parts();
        parts.remove(OpenXml.SHEET);
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry(OpenXml.SHEET));
            Writer sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            sheet.write("<worksheet xmlns='" + OpenXml.MAIN + "'><sheetData>");
            for (int row = 1; row <= ROWS; row++) {
                rows.write(row, sheet);
            }
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
        }
        return file;
    }

    private static Read read(Path file) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Read.of(file));
    }

    @Test
    void entry_37_a_stray_cell_in_the_last_corner_costs_nothing() throws IOException {
        Read read = read(OpenXml.rows(Xml.row(1, Xml.number("A1", "1")) + Xml.row(ROWS, Xml.number("XFD1048576", "2")))
                .save(folder, "a.xlsx"));
        assertThat(read.cells()).containsExactly("A1=1", "XFD1048576=2");
        assertThat(read.sheet().rowCount()).isEqualTo(ROWS);
        assertThat(read.sheet().row(ROWS - 1)).hasSize(1);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_37_beyond_the_last_corner_there_is_no_cell() throws IOException {
        assertThat(OpenXml.row(Xml.number("XFE1", "1")).open(folder).opening().workbook())
                .isNull();
        assertThat(OpenXml.rows(Xml.row(ROWS + 1, Xml.number("A1048577", "1")))
                        .open(folder)
                        .opening()
                        .workbook())
                .isNull();
        assertThat(OpenXml.rows("<row r='99999999999'><c><v>1</v></c></row>")
                        .open(folder)
                        .opening()
                        .workbook())
                .isNull();
        assertThat(OpenXml.row(Xml.number("A0", "1")).open(folder).opening().workbook())
                .isNull();
    }

    @Test
    void entries_26_and_37_eight_million_cells_of_formats_alone_are_nothing() throws IOException {
        Read read = read(file((row, sheet) -> {
            sheet.write("<row r='" + row + "'>");
            for (char column = 'A'; column <= 'H'; column++) {
                sheet.write("<c r='" + column + row + "' s='1'/>");
            }
            sheet.write(row == 7 ? "<c r='I7'><v>1.5</v></c></row>" : "</row>");
        }));
        assertThat(read.cells()).containsExactly("I7=1.5");
        assertThat(read.sheet().rowCount()).isEqualTo(7);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_38_a_million_rows_in_a_part_beyond_a_hundred_megabytes_are_read_to_the_last() throws IOException {
        String padding = " ".repeat(30);
        Read read = read(file((row, sheet) -> sheet.write("<row r='" + row + "'" + padding + "><c r='A" + row + "'><v>"
                + row + ".25</v></c><c r='B" + row + "' t='str'><v>x</v></c></row>")));
        assertThat(read.sheet().rowCount()).isEqualTo(ROWS);
        assertThat(read.value("A1")).hasToString("Numeric[number=1.25]");
        assertThat(read.value("A524288")).hasToString("Numeric[number=524288.25]");
        assertThat(read.value("A1048576")).hasToString("Numeric[number=1048576.25]");
        assertThat(read.at("B1048576").text()).isEqualTo("x");
        assertThat(read.sheet().cells()).hasSize(2 * ROWS);
        assertThat(read.told()).isEmpty();
    }

    /** Eight million numbers take a hundred megabytes here, where objects would take gigabytes. */
    @Test
    @Tag("long")
    void entry_37_large_files_open_in_a_small_heap() throws IOException, InterruptedException {
        Path numbers = file((row, sheet) -> {
            sheet.write("<row r='" + row + "'>");
            for (char column = 'A'; column <= 'H'; column++) {
                sheet.write("<c r='" + column + row + "'><v>" + row % 9973 + "." + (row + column) % 100 + "</v></c>");
            }
            sheet.write("</row>");
        });
        assertThat(SmallHeap.read(numbers)).isEqualTo(8L * ROWS + " cells");
        Path empty = file((row, sheet) -> {
            sheet.write("<row r='" + row + "'>");
            for (char column = 'A'; column <= 'H'; column++) {
                sheet.write("<c r='" + column + row + "' s='1'/>");
            }
            sheet.write("</row>");
        });
        assertThat(SmallHeap.read(empty)).isEqualTo("0 cells");
    }
}
