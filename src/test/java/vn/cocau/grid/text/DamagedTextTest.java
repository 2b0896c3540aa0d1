package vn.cocau.grid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Opening;
import vn.cocau.grid.file.WorkbookFiles;

/** Text tables whose bytes are not what they ought to be, or are not what they seem to be. */
class DamagedTextTest {

    private static final String TABLE = "Ngành;2020\nCông nghiệp;5,5\nDịch vụ;1\n";
    private static final List<String> CELLS =
            List.of("A1=Ngành", "B1=2020", "A2=Công nghiệp", "B2=5,5", "A3=Dịch vụ", "B3=1");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** More than one block. */
    private static final String LONG = "x;1\n".repeat(40_000);

    @TempDir
    private Path folder;

    private Opening open(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return WorkbookFiles.open(Files.write(folder.resolve("a.csv"), bytes.toByteArray()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertBroken(Opening opening) {
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings())
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .containsExactly("a.csv: expected a complete workbook but found one that breaks off or is damaged."
                        + " Wait until copying has ended, or send the file again.");
    }

    private static List<String> cells(Opening opening) {
        return opening.workbook().sheets().get(0).cells().stream()
                .map(cell -> cell.address() + "=" + cell.text())
                .toList();
    }

    @Test
    void utf_8_that_ends_within_a_letter_breaks_off() throws IOException {
        byte[] whole = utf8(TABLE + "Nông lâm thủy sản; hộ");
        assertBroken(open(Arrays.copyOf(whole, whole.length - 1)));
        assertBroken(open(MARK, Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void utf_8_with_a_wrong_byte_is_not_read_as_a_code_page() throws IOException {
        assertBroken(open(utf8(TABLE), new byte[] {'a', (byte) 0xFF, ';', '1'}));
    }

    @Test
    void a_file_marked_as_utf_8_must_be_that() throws IOException {
        assertBroken(open(MARK, "Doña Ana;1\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_sign_of_replacement_that_stands_in_the_file_is_a_letter() throws IOException {
        assertThat(cells(open(utf8("Đại T\uFFFD;1\n")))).containsExactly("A1=Đại T\uFFFD", "B1=1");
    }

    @Test
    void nul_bytes_behind_the_start_are_what_a_copy_leaves_that_broke_off() throws IOException {
        assertBroken(open(utf8(LONG), new byte[4096]));
        assertBroken(open(utf8(LONG + "x;1\0\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_that_ends_within_a_letter_breaks_off(String charset) throws IOException {
        byte[] whole = ("\uFEFF" + TABLE).getBytes(Charset.forName(charset));
        assertBroken(open(Arrays.copyOf(whole, whole.length - 1)));
        assertBroken(open(("\uFEFF" + LONG + "x\0y;1\n").getBytes(Charset.forName(charset))));
    }

    @Test
    void half_a_pair_of_utf_16_is_no_letter() throws IOException {
        assertBroken(open(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ';', 0, 0x3D, (byte) 0xD8, '\n', 0}));
    }

    @Test
    void unicode_text_as_excel_saves_it_is_utf_16_with_tabs() throws IOException {
        String saved = "\uFEFF" + TABLE.replace(';', '\t').replace("\n", "\r\n");
        assertThat(cells(open(saved.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_may_hold_accents_of_their_own(String charset) throws IOException {
        String table = "Ngành;2020\nNhà nước và cà phê ở Phổ Yên;1\n";
        byte[] bytes = Normalizer.normalize(table, Normalizer.Form.NFD).getBytes(Charset.forName(charset));
        assertThat(cells(open(bytes)))
                .containsExactly("A1=Ngành", "B1=2020", "A2=Nhà nước và cà phê ở Phổ Yên", "B2=1");
    }

    @Test
    void letters_of_utf_16_that_take_two_places_may_lie_across_blocks() throws IOException {
        String table = "\uFEFFa;b\n" + "\uD83D\uDE00;1\n".repeat(30_000);
        assertThat(cells(open(table.getBytes(StandardCharsets.UTF_16LE))))
                .hasSize(60_002)
                .endsWith("A30001=\uD83D\uDE00", "B30001=1");
    }

    @Test
    void a_code_page_is_told_by_its_letters_however_late_they_come() throws IOException {
        byte[] late = "C«ng nghiÖp;5\nDÞch vô;6\n".getBytes(StandardCharsets.ISO_8859_1);
        Opening opening = open(utf8("x;1\n".repeat(1_100_000)), late);
        assertThat(cells(opening)).endsWith("B1100001=5", "A1100002=Dịch vụ", "B1100002=6");
        byte[] vietnamese = "Ti\u00EA\u0301ng;5\n".getBytes(Charset.forName("windows-1258"));
        assertThat(cells(open(utf8("x;1\n".repeat(1_100_000)), vietnamese))).endsWith("A1100001=Tiếng", "B1100001=5");
    }

    @Test
    void vni_in_a_text_table_is_told_by_its_syllables() throws IOException {
        String stored = "Ngaønh;2020\nCoâng nghieäp;5,5\nDòch vuï;1\n";
        Opening opening = open(stored.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(cells(opening)).isEqualTo(CELLS);
        assertThat(opening.findings()).extracting(finding -> finding.code()).containsOnly(FindingCode.ENCODING_LEGACY);
    }

    @Test
    void the_end_sign_of_dos_and_page_breaks_are_no_letters() throws IOException {
        assertThat(cells(open(utf8("a;b\n\fx;1\n\f\"y\";2\u001A\u001A"))))
                .containsExactly("A1=a", "B1=b", "A2=x", "B2=1", "A3=y", "B3=2");
        assertThat(cells(open(utf8("a;b\nx;1\n\u001A")))).containsExactly("A1=a", "B1=b", "A2=x", "B2=1");
    }
}
