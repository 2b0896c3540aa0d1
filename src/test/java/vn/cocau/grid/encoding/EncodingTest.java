package vn.cocau.grid.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.RealFiles;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "Th¸i Nguyªn, Thái Nguyên",
        "C«ng nghiÖp vµ x©y dùng, Công nghiệp và xây dựng",
        "§¬n vÞ tÝnh: Tû ®ång, Đơn vị tính: Tỷ đồng",
        "TæNG Sè, TỔNG SỐ",
        "C¶ N\u00ADíC, CẢ NƯỚC",
        "Sè liÖu cña TP Hå ChÝ Minh, Số liệu của TP Hồ Chí Minh",
    })
    void tcvn3_becomes_unicode(String stored, String expected) {
        assertThat(Encoding.TCVN3.decode(stored, ".VnTime")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Thaùi Nguyeân, Thái Nguyên",
        "Coâng nghieäp vaø xaây döïng, Công nghiệp và xây dựng",
        "Ñôn vò tính: Tyû ñoàng, Đơn vị tính: Tỷ đồng",
        "TOÅNG SOá, TỔNG SỐ",
    })
    void vni_becomes_unicode(String stored, String expected) {
        assertThat(Encoding.VNI.decode(stored, "VNI-Times")).isEqualTo(expected);
    }

    @Test
    void a_font_of_capitals_shows_small_letters_as_capitals() {
        assertThat(Encoding.TCVN3.decode("dù to¸n thu, chi", ".VnHelvetInsH")).isEqualTo("DỰ TOÁN THU, CHI");
    }

    @Test
    void a_text_with_letters_beyond_the_legacy_codes_is_unicode_whatever_its_font() {
        assertThat(Encoding.TCVN3.decode("Đại Từ", ".VnTime")).isEqualTo("Đại Từ");
    }

    @Test
    void font_names_stand_for_encodings() {
        assertThat(Encoding.ofFont(".VnTimeH")).isEqualTo(Encoding.TCVN3);
        assertThat(Encoding.ofFont(".VNARIAL NARROW")).isEqualTo(Encoding.TCVN3);
        assertThat(Encoding.ofFont("VNI-Times")).isEqualTo(Encoding.VNI);
        assertThat(Encoding.ofFont("Times New Roman")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nghiệp", "Quốc", "gì", "giếng", "Quỳnh", "thuỷ", "THỦY", "Đắk", "Yên", "khuya", "oằn", "nhuộm"})
    void possible_syllables(String word) {
        assertThat(Syllables.possible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nƣớc", "tớch̀", "các̀", "câc", "nghiÖp", "h́nh", "đă", "Goiás", "Sãó"})
    void impossible_syllables(String word) {
        assertThat(Syllables.possible(word)).isFalse();
    }

    @Test
    void a_group_of_words_tells_its_encoding_by_its_syllables() {
        assertThat(evidence("C«ng nghiÖp", "Th¸i Nguyªn", "Hµ Nam").decide(null))
                .isEqualTo(Encoding.TCVN3);
        assertThat(evidence("Coâng nghieäp", "Thaùi Nguyeân").decide(null)).isEqualTo(Encoding.VNI);
        assertThat(evidence("Hà Nam", "Thái Nguyên", "Phú Lương").decide(null)).isEqualTo(Encoding.UNICODE);
        assertThat(evidence("Doña Ana", "Goiás", "Rondônia", "Paraíba").decide(null))
                .isNotIn(Encoding.TCVN3, Encoding.VNI);
    }

    @Test
    void a_word_possible_in_two_encodings_decides_nothing_unless_its_font_is_named() {
        assertThat(evidence("Phú").decide(null)).isNull();
        assertThat(evidence("Phó").decide(Encoding.TCVN3)).isEqualTo(Encoding.TCVN3);
        assertThat(evidence("Đại Từ", "Phú Lương").decide(Encoding.TCVN3)).isEqualTo(Encoding.UNICODE);
    }

    @ParameterizedTest
    @CsvSource({
        "nhà nƣớc, nhà nước",
        "TRƢỜNG ĐẠI HỌC, TRƯỜNG ĐẠI HỌC",
        "loại h́nh, loại hình",
        "điều ḥa, điều hòa",
        "t́nh, tình",
        "xă hội, xã hội",
        "đă quư, đã quý",
        "quản lư, quản lư",
        "Ðại Từ, Đại Từ",
        "n−ớc, nước",
        "hμng hoá, hàng hoá",
        "đ∙ qua, đã qua",
        "đi ̣a, địa",
        "2010−2015, 2010−2015",
        "đường ước lượng, đường ước lượng",
    })
    void damage_is_undone_where_that_is_certain(String found, String expected) {
        assertThat(Damage.repaired(found)).isEqualTo(expected);
    }

    @Test
    void the_ministrys_sheet_in_tcvn3_equals_its_twin_in_unicode() throws IOException {
        Path reference = RealFiles.folder("../reference").resolve("tcvn3_parallel_cells.csv");
        List<String[]> rows = CsvLines.of(Files.readString(reference));
        assertThat(rows).hasSize(108);
        for (String[] row : rows) {
            assertThat(Encoding.TCVN3.decode(row[2], row[1]))
                    .describedAs(row[0])
                    .isEqualTo(row[3]);
        }
    }

    private static EncodingEvidence evidence(String... texts) {
        EncodingEvidence evidence = new EncodingEvidence();
        List.of(texts).forEach(evidence::add);
        return evidence;
    }
}
