package vn.cocau.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;

class TextDecodingTest {

    private static final Place PLACE = Place.ofFile("a.xls");

    /** Texts of one font, one below the other. */
    private record Column(String font, List<String> texts) {}

    private record Sheet(String name, Column column) {}

    private static Sheet sheet(String name, Column column) {
        return new Sheet(name, column);
    }

    private static Column cells(String font, String... texts) {
        return new Column(font, List.of(texts));
    }

    private static Opening decode(Sheet... sheets) {
        Source source = new Source(Path.of("a.xls"), PLACE, new Budget(Limits.USUAL));
        WorkbookBuilder workbook = new WorkbookBuilder(source, WorkbookFormat.XLS);
        workbook.styles(Arrays.stream(sheets)
                .map(sheet ->
                        Style.of(0, "General", new Style.Font(sheet.column().font(), false), 0, ""))
                .toList());
        for (int style = 0; style < sheets.length; style++) {
            SheetBuilder builder = workbook.sheet(sheets[style].name(), false);
            List<String> texts = sheets[style].column().texts();
            for (int row = 0; row < texts.size(); row++) {
                builder.row(row, false);
                builder.cell(0, style);
                builder.text(texts.get(row));
            }
        }
        return workbook.build();
    }

    private static List<String> texts(Opening opening) {
        List<String> texts = new ArrayList<>();
        opening.workbook().sheets().forEach(sheet -> sheet.cells().forEach(cell -> texts.add(cell.text())));
        return texts;
    }

    @Test
    void a_plain_font_with_legacy_letters_is_told_by_its_words() {
        Opening opening = decode(sheet("1", cells("Arial", "C«ng nghiÖp", "Phó L­¬ng", "cã", "Total")));
        assertThat(texts(opening)).containsExactly("Công nghiệp", "Phú Lương", "có", "Total");
    }

    @Test
    void a_word_that_fits_two_encodings_follows_the_other_words_of_its_font() {
        assertThat(texts(decode(sheet("1", cells("Arial", "Công nghiệp", "Phú", "có")))))
                .containsExactly("Công nghiệp", "Phú", "có");
        assertThat(texts(decode(sheet("1", cells("Arial", "Phó")), sheet("2", cells("Arial", "C«ng nghiÖp")))))
                .containsExactly("Phú", "Công nghiệp");
        assertThat(texts(decode(sheet("1", cells("Arial", "Phú"))))).containsExactly("Phú");
    }

    @Test
    void each_sheet_decides_for_itself_where_its_words_tell() {
        assertThat(texts(decode(
                        sheet("cũ", cells("Arial", "C«ng nghiÖp", "Th¸i Nguyªn")),
                        sheet("mới", cells("Arial", "Công nghiệp", "Thái Nguyên")))))
                .containsExactly("Công nghiệp", "Thái Nguyên", "Công nghiệp", "Thái Nguyên");
    }

    @Test
    void unicode_typed_in_a_legacy_font_stays() {
        assertThat(texts(decode(sheet("1", cells(".VnTime", "Đại Từ", "Phú Lương", "Hà Nội")))))
                .containsExactly("Đại Từ", "Phú Lương", "Hà Nội");
        assertThat(texts(decode(sheet("1", cells(".VnTime", "§ång Hû", "Phó L­¬ng", "Đại Từ")))))
                .containsExactly("Đồng Hỷ", "Phú Lương", "Đại Từ");
    }

    @Test
    void vni_is_decoded_and_counted() {
        Opening opening = decode(sheet("1", cells("VNI-Times", "Coâng nghieäp", "Thaùi Nguyeân", "GDP")));
        assertThat(texts(opening)).containsExactly("Công nghiệp", "Thái Nguyên", "GDP");
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> Sentences.of(finding, Language.VI))
                .isEqualTo(
                        "a.xls: cần chữ Unicode nhưng thấy 2 ô có chữ mã VNI. Chữ đã được chuyển đổi; không cần làm gì.");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(texts(decode(sheet("1", cells("Arial", "Thái Nguye\u0302n")))))
                .containsExactly("Thái Nguyên");
    }

    @Test
    void damage_is_undone_and_told_once() {
        Opening opening = decode(sheet("1", cells("Arial", "nhà nƣớc", "Phú Lƣơng", "t́nh h́nh", "  Đại Từ")));
        assertThat(texts(opening)).containsExactly("nhà nước", "Phú Lương", "tình hình", "  Đại Từ");
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .isEqualTo(
                        "a.xls: expected undamaged Vietnamese text but found 3 cells with wrong letters, such as \"nhà"
                                + " nƣớc\". They were read as \"nhà nước\"; check them against the original.");
    }

    @Test
    void other_languages_keep_letters_that_would_be_damage_in_vietnamese() {
        assertThat(texts(decode(sheet("1", cells("Arial", "Reykjavík, Ðe", "Bacău", "să", "Goiás", "Rondônia")))))
                .containsExactly("Reykjavík, Ðe", "Bacău", "să", "Goiás", "Rondônia");
    }

    @Test
    void two_legacy_encodings_that_fit_equally_are_refused() {
        Opening opening = decode(sheet("GO", cells("Arial", "C«ng nghiÖp", "Thaùi nghieäp")));
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ENCODING_AMBIGUOUS);
            assertThat(Sentences.of(finding, Language.EN))
                    .isEqualTo(
                            "a.xls › GO: expected text in one known encoding but found text that can be read as TCVN3,"
                                    + " VNI, such as \"C«ng nghiÖp\". Convert the workbook to Unicode (Times New Roman or Arial)"
                                    + " and send it again.");
        });
    }
}
