package vn.cocau.grid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.WorkbookFiles;

class TextReaderTest {

    private static final String TABLE = "Ngành;2020;2021\nCông nghiệp;5,5;6,1\nDịch vụ;1,25;2\n";

    @TempDir
    private Path folder;

    private Opening open(byte[] bytes) throws IOException {
        return WorkbookFiles.open(Files.write(folder.resolve("a.csv"), bytes));
    }

    private Opening open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Opening opening) {
        return opening.workbook().sheets().get(0).cells().stream()
                .map(cell -> cell.address() + "=" + cell.text())
                .toList();
    }

    private static final List<String> CELLS = List.of(
            "A1=Ngành", "B1=2020", "C1=2021", "A2=Công nghiệp", "B2=5,5", "C2=6,1", "A3=Dịch vụ", "B3=1,25", "C3=2");

    @Test
    void a_semicolon_table_with_decimal_commas_is_one_sheet_of_texts() throws IOException {
        Opening opening = open(TABLE);
        assertThat(cells(opening)).isEqualTo(CELLS);
        assertThat(opening.workbook().sheets()).extracting(SheetGrid::name).containsExactly("");
        assertThat(opening.findings()).isEmpty();
    }

    @Test
    void tabs_bars_and_commas_are_told_by_evidence() throws IOException {
        assertThat(cells(open(TABLE.replace(';', '\t')))).isEqualTo(CELLS);
        assertThat(cells(open(TABLE.replace(';', '|')))).isEqualTo(CELLS);
        assertThat(cells(open("a,b\n\"x; y\",1.5\n"))).containsExactly("A1=a", "B1=b", "A2=x; y", "B2=1.5");
        assertThat(cells(open("A;5,5\n"))).containsExactly("A1=A", "B1=5,5");
    }

    @Test
    void a_line_that_names_the_delimiter_is_honoured_and_is_no_cell() throws IOException {
        assertThat(cells(open("sep=,\r\na,b;c\r\n"))).containsExactly("A1=a", "B1=b;c");
    }

    @Test
    void unicode_is_told_by_its_mark_or_its_pattern() throws IOException {
        assertThat(cells(open("\uFEFF\"Ngành\";2020;2021\n"))).containsExactly("A1=Ngành", "B1=2020", "C1=2021");
        assertThat(cells(open(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(CELLS);
        assertThat(cells(open(TABLE.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(CELLS);
        assertThat(cells(open(TABLE.getBytes(StandardCharsets.UTF_16BE)))).isEqualTo(CELLS);
    }

    @Test
    void vietnamese_windows_text_is_composed_and_told() throws IOException {
        String stored = TABLE.replace("ệ", "ê\u0323").replace("ị", "i\u0323").replace("ụ", "u\u0323");
        Opening opening = open(stored.getBytes(Charset.forName("windows-1258")));
        assertThat(cells(opening)).isEqualTo(CELLS);
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ENCODING_LEGACY);
            assertThat(Sentences.of(finding, Language.EN))
                    .isEqualTo("a.csv: expected Unicode text but found 3 cells with text in windows-1258. The text was"
                            + " converted; nothing needs to be done.");
        });
    }

    @Test
    void tcvn3_in_a_text_file_is_told_by_its_syllables() throws IOException {
        String stored = "Ngµnh;2020\nC«ng nghiÖp;5,5\nDÞch vô;1\n";
        assertThat(cells(open(stored.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("A1=Ngành", "B1=2020", "A2=Công nghiệp", "B2=5,5", "A3=Dịch vụ", "B3=1");
        assertThat(cells(open(stored)))
                .containsExactly("A1=Ngành", "B1=2020", "A2=Công nghiệp", "B2=5,5", "A3=Dịch vụ", "B3=1");
    }

    @Test
    void western_letters_stay_western() throws IOException {
        assertThat(cells(open("Doña Ana;1\nSão Paulo;2\n".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("A1=Doña Ana", "B1=1", "A2=São Paulo", "B2=2");
    }

    @Test
    void a_quoted_field_may_hold_delimiters_quotes_backslashes_and_line_breaks() throws IOException {
        Opening opening = open("a;b\n\"Giá trị\ntăng thêm; \"\"GVA\"\"\";\"C:\\new\\\"\nx;y\n");
        assertThat(cells(opening))
                .containsExactly("A1=a", "B1=b", "A2=Giá trị\ntăng thêm; \"GVA\"", "B2=C:\\new\\", "A3=x", "B3=y");
        assertThat(opening.findings()).isEmpty();
    }

    @Test
    void spaces_before_a_quoted_field_do_not_count() throws IOException {
        Opening opening = open("code,name\n \"10000\",\"Kent, DE\"\n");
        assertThat(cells(opening)).containsExactly("A1=code", "B1=name", "A2=10000", "B2=Kent, DE");
        assertThat(opening.findings()).isEmpty();
    }

    @Test
    void stray_quotes_never_swallow_lines() throws IOException {
        Opening opening = open("a;b\nống 5\" dài;1\nx;\"2\ny;3\n");
        assertThat(cells(opening))
                .containsExactly("A1=a", "B1=b", "A2=ống 5\" dài", "B2=1", "A3=x", "B3=\"2", "A4=y", "B4=3");
        assertThat(opening.findings())
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .containsExactly(
                        "a.csv › A2: expected quotation marks in pairs around whole fields but found ống 5\" dài 1. The"
                                + " line was read by itself, with its quotation marks as letters; check it.",
                        "a.csv › A3: expected quotation marks in pairs around whole fields but found x \"2. The line was"
                                + " read by itself, with its quotation marks as letters; check it.");
    }

    @Test
    void two_stray_quotes_do_not_merge_the_records_between_them() throws IOException {
        Opening opening = open("a;b\n\"x;1\ny;2\nz\";3\n");
        assertThat(cells(opening)).containsExactly("A1=a", "B1=b", "A2=\"x", "B2=1", "A3=y", "B3=2", "A4=z\"", "B4=3");
        assertThat(opening.findings())
                .extracting(finding -> finding.place().cell())
                .containsExactly("A2", "A4");
    }

    @Test
    void blank_lines_keep_their_rows() throws IOException {
        assertThat(cells(open("\uFEFF\"Title\"\n\n\"Year\";\"GDP\"\n")))
                .containsExactly("A1=Title", "A3=Year", "B3=GDP");
    }

    @Test
    void a_file_of_blanks_is_empty() throws IOException {
        Opening opening = open("\uFEFF \r\n");
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> finding.code())
                .isEqualTo(FindingCode.FILE_EMPTY);
    }

    @Test
    void a_comma_between_digits_cuts_nothing_where_something_else_does() throws IOException {
        assertThat(cells(open("5,5;6,1\n7,2;8,3\n"))).containsExactly("A1=5,5", "B1=6,1", "A2=7,2", "B2=8,3");
        assertThat(cells(open("5,5\t6,1\n7,2\t8,3\n"))).containsExactly("A1=5,5", "B1=6,1", "A2=7,2", "B2=8,3");
        assertThat(cells(open("x,1,2\ny; z,3,4\n"))).containsExactly("A1=x", "B1=1", "C1=2", "A2=y; z", "B2=3", "C2=4");
        assertThat(cells(open("1,2\n3,4\n"))).containsExactly("A1=1", "B1=2", "A2=3", "B2=4");
    }

    @Test
    void quotes_and_spaces_within_a_quoted_field_stay() throws IOException {
        Opening opening = open("a;b\n\"  \"\"x\"\" \";  \"\"\"y\"\"; \"\"z\"\"\"\n");
        assertThat(cells(opening)).containsExactly("A1=a", "B1=b", "A2=  \"x\" ", "B2=\"y\"; \"z\"");
        assertThat(opening.findings()).isEmpty();
    }

    @Test
    void a_line_with_stray_quotes_keeps_all_of_them() throws IOException {
        Opening opening = open("a;b\n5\" x; \"y\"\n");
        assertThat(cells(opening)).containsExactly("A1=a", "B1=b", "A2=5\" x", "B2= \"y\"");
        assertThat(opening.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("TEXT_QUOTE_STRAY a.csv › A2");
    }

    @Test
    void a_quotation_mark_is_no_delimiter_whatever_the_file_names() throws IOException {
        assertThat(cells(open("sep=\"\na;b\n"))).containsExactly("A1=sep=\"", "A2=a", "B2=b");
    }
}
