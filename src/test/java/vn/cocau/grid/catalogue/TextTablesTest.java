package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue's section E: text tables. */
class TextTablesTest {

    private static final String TABLE = "Ngành;2020;2021\r\nCông nghiệp;5,5;6,1\r\nDịch vụ;1,25;2\r\n";
    private static final List<String> CELLS = List.of(
            "A1='Ngành'",
            "B1='2020'",
            "C1='2021'",
            "A2='Công nghiệp'",
            "B2='5,5'",
            "C2='6,1'",
            "A3='Dịch vụ'",
            "B3='1,25'",
            "C3='2'");

    @TempDir
    private Path folder;

    private Read open(byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve("a.csv"), bytes));
    }

    private Read open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entry_39_quoted_fields_hold_delimiters_quotes_backslashes_and_line_breaks() throws IOException {
        Read read = open("a;b\n\"Giá trị\ntăng thêm; \"\"GVA\"\"\";\"C:\\new\\\"\n\"x\";\"\"\n");
        assertThat(read.cells())
                .containsExactly("A1='a'", "B1='b'", "A2='Giá trị\ntăng thêm; \"GVA\"'", "B2='C:\\new\\'", "A3='x'");
        assertThat(read.told()).isEmpty();
        assertThat(open("a;b\r\n\"x\r\ny\";1\r\n").cells()).containsExactly("A1='a'", "B1='b'", "A2='x\ny'", "B2='1'");
    }

    @Test
    void entry_39_a_quote_that_nobody_closes_eats_no_line() throws IOException {
        Read read = open("a;b\nx;\"2\ny;3\nz;4\n");
        assertThat(read.cells())
                .containsExactly("A1='a'", "B1='b'", "A2='x'", "B2='\"2'", "A3='y'", "B3='3'", "A4='z'", "B4='4'");
        assertThat(read.english())
                .containsExactly(
                        "a.csv › A2: expected quotation marks in pairs around whole fields but found x \"2. The"
                                + " line was read by itself, with its quotation marks as letters; check it.");
    }

    @Test
    void entry_39_stray_quotes_merge_no_records() throws IOException {
        Read read = open("a;b\n\"x;1\ny;2\nz\";3\nống 5\" dài;4\n");
        assertThat(read.cells())
                .containsExactly(
                        "A1='a'",
                        "B1='b'",
                        "A2='\"x'",
                        "B2='1'",
                        "A3='y'",
                        "B3='2'",
                        "A4='z\"'",
                        "B4='3'",
                        "A5='ống 5\" dài'",
                        "B5='4'");
        assertThat(read.told())
                .containsExactly(
                        "TEXT_QUOTE_STRAY a.csv › A2", "TEXT_QUOTE_STRAY a.csv › A4", "TEXT_QUOTE_STRAY a.csv › A5");
    }

    @Test
    void entry_39_a_broken_file_leaves_nothing_behind_for_the_next() throws IOException {
        open("a;b\n\"x;1");
        assertThat(open("c;d\n1;2\n").cells()).containsExactly("A1='c'", "B1='d'", "A2='1'", "B2='2'");
    }

    @Test
    void entry_39_a_file_of_one_unclosed_quote_is_all_there() throws IOException {
        StringBuilder text = new StringBuilder("\"a;b\n");
        for (int row = 2; row <= 5000; row++) {
            text.append("x;").append(row).append('\n');
        }
        Read read = open(text.toString());
        assertThat(read.sheet().rowCount()).isEqualTo(5000);
        assertThat(read.cells()).contains("B2='2'", "B5000='5000'");
        assertThat(read.told()).containsExactly("TEXT_QUOTE_STRAY a.csv › A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void entry_39_lines_end_in_any_of_three_ways_and_the_last_need_not(String end) throws IOException {
        assertThat(open("a;b" + end + end + "1;2").cells()).containsExactly("A1='a'", "B1='b'", "A3='1'", "B3='2'");
    }

    @Test
    void entry_40_the_delimiter_is_told_by_all_lines() throws IOException {
        assertThat(open(TABLE).cells()).isEqualTo(CELLS);
        assertThat(open(TABLE.replace(';', '\t')).cells()).isEqualTo(CELLS);
        assertThat(open(TABLE.replace(';', '|')).cells()).isEqualTo(CELLS);
        assertThat(open("A;5,5\n").cells()).containsExactly("A1='A'", "B1='5,5'");
        assertThat(open("A;1,1\nB;2,2\n").cells()).containsExactly("A1='A'", "B1='1,1'", "A2='B'", "B2='2,2'");
        assertThat(open("a,b\nx,1.5\n\"y, z\",2\n").cells())
                .containsExactly("A1='a'", "B1='b'", "A2='x'", "B2='1.5'", "A3='y, z'", "B3='2'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sep=;", "SEP=;", "\"sep=;\"", "\uFEFFsep=;"})
    void entry_40_a_line_that_names_the_delimiter_is_honoured_and_takes_no_row(String line) throws IOException {
        assertThat(open(line + "\r\na;1,5\r\nb,c,d;2\r\n").cells())
                .containsExactly("A1='a'", "B1='1,5'", "A2='b,c,d'", "B2='2'");
    }

    @Test
    void entry_10_and_20_fields_are_texts_as_they_stand() throws IOException {
        assertThat(open("01;NA;None;-;1E5; x \n").cells())
                .containsExactly("A1='01'", "B1='NA'", "C1='None'", "D1='-'", "E1='1E5'", "F1=' x '");
    }

    @Test
    void entry_25_short_and_long_lines_keep_their_columns() throws IOException {
        assertThat(open("a;b;c\n1\n1;;3;4\n;;3\n").cells())
                .containsExactly("A1='a'", "B1='b'", "C1='c'", "A2='1'", "A3='1'", "C3='3'", "D3='4'", "C4='3'");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void entry_41_a_byte_order_mark_decides_and_is_no_letter(String charset, String mark) throws IOException {
        byte[] bytes = ("\uFEFF\"Ngành\"" + TABLE.substring(5)).getBytes(Charset.forName(charset));
        assertThat(String.format("%02X %02X %02X", bytes[0], bytes[1], bytes[2]))
                .startsWith(mark);
        Read read = open(bytes);
        assertThat(read.cells()).isEqualTo(CELLS);
        assertThat(read.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void entry_41_utf_16_is_known_without_a_mark(String charset) throws IOException {
        assertThat(open(TABLE.getBytes(Charset.forName(charset))).cells()).isEqualTo(CELLS);
    }

    @Test
    void entry_41_windows_1258_is_read_composed_and_told() throws IOException {
        Read read = open(decomposed(TABLE).getBytes(Charset.forName("windows-1258")));
        assertThat(read.cells()).isEqualTo(CELLS);
        assertThat(read.english())
                .containsExactly(
                        "a.csv: expected Unicode text but found 3 cells with text in windows-1258. The text was"
                                + " converted; nothing needs to be done.");
    }

    @Test
    void entry_41_latin_1_stays_latin_1() throws IOException {
        Read read = open("Doña Ana;1\nSão Paulo;2\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.cells()).containsExactly("A1='Doña Ana'", "B1='1'", "A2='São Paulo'", "B2='2'");
        assertThat(read.told()).containsExactly("ENCODING_LEGACY a.csv");
    }

    @Test
    void entry_42_a_name_is_the_same_however_its_marks_are_stored() throws IOException {
        String table = "Tiếng Việt;Đại Từ\n";
        assertThat(open(Normalizer.normalize(table, Normalizer.Form.NFD)).cells())
                .containsExactly("A1='Tiếng Việt'", "B1='Đại Từ'");
        byte[] bytes = {'T', 'i', (byte) 0xEA, (byte) 0xEC, 'n', 'g', ';', '1', '\n'};
        assertThat(open(bytes).cells()).containsExactly("A1='Tiếng'", "B1='1'");
    }

    @Test
    void entry_43_blanks_of_every_kind_are_no_cells() throws IOException {
        assertThat(open("a;\u00A0;b\n\u200B;\u2003;\uFEFF\n").cells()).containsExactly("A1='a'", "C1='b'");
    }

    /** As windows-1258 stores Vietnamese: marks of tone apart, other marks with their letter. */
    private static String decomposed(String text) {
        return text.replace("ệ", "ê\u0323").replace("ị", "i\u0323").replace("ụ", "u\u0323");
    }
}
