package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.inline;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.row;
import static vn.cocau.grid.catalogue.Xml.shared;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.TextRun;

/** The catalogue's entries 31 and 32, and what else a cell carries beside its value. */
class TextsTest {

    private static final String PHONETIC = "<t>A</t><rPh sb='0' eb='1'><t>ZZZ</t></rPh><phoneticPr fontId='1'/>";

    @TempDir
    private Path folder;

    @Test
    void entry_31_a_reading_aid_is_no_text() throws IOException {
        String rich = "<r><t>B</t></r><rPh sb='0' eb='1'><t>YYY</t></rPh><r><t>C</t></r>";
        assertThat(OpenXml.row(shared("A1", 0) + inline("B1", PHONETIC) + shared("C1", 1) + inline("D1", rich))
                        .shared("<si>" + PHONETIC + "</si>", "<si>" + rich + "</si>")
                        .open(folder)
                        .cells())
                .containsExactly("A1='A'", "B1='A'", "C1='BC'", "D1='BC'");
    }

    @Test
    void entry_32_every_piece_of_a_rich_text_is_text() throws IOException {
        Read read = OpenXml.row(inline(
                                "A1",
                                "<t>Giá </t><r><t>hiện </t></r><r><rPr><b/><rFont val='.VnTime'/></rPr>"
                                        + "<t>hành</t></r>")
                        + shared("B1", 0))
                .shared("<si><t>A</t><r><t>B</t></r></si>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='Giá hiện hành'", "B1='AB'");
        assertThat(read.at("A1").runs())
                .containsExactly(
                        new TextRun("Giá hiện ", "Times New Roman", false), new TextRun("hành", ".VnTime", false));
        assertThat(read.at("B1").runs()).isEqualTo(List.of());
    }

    @Test
    void entry_32_an_inline_text_counts_not_the_number_beside_it() throws IOException {
        assertThat(OpenXml.row("<c r='A1' t='inlineStr'><v>0</v><is><t>x</t></is></c>"
                                + "<c r='B1' t='inlineStr'><is><t>y</t></is><v>0</v></c>")
                        .open(folder)
                        .cells())
                .containsExactly("A1='x'", "B1='y'");
    }

    @Test
    void entry_32_escaped_letters_are_the_letters() throws IOException {
        assertThat(OpenXml.row(inline("A1", "<t>Giá trị_x000D_\ntăng thêm</t>")
                                + inline("B1", "<t>_x005F_x000D_</t>")
                                + "<c r='C1' t='str'><f>A1</f><v>a_x0041_b</v></c>"
                                + shared("D1", 0)
                                + inline("E1", "<t>_x00_ _xZZZZ_ x0041_</t>"))
                        .shared("<si><r><t>_x0110_ồng</t></r></si>")
                        .open(folder)
                        .cells())
                .containsExactly(
                        "A1='Giá trị\r\ntăng thêm'",
                        "B1='_x000D_'",
                        "C1='aAb'",
                        "D1='Đồng'",
                        "E1='_x00_ _xZZZZ_ x0041_'");
    }

    @Test
    void entry_32_character_data_and_entities_are_text() throws IOException {
        assertThat(OpenXml.row(inline("A1", "<t>a<![CDATA[ & <b> ]]>c</t>")
                                + inline("B1", "<t>&lt;&amp;&gt;&quot;&apos;&#272;&#x1EC7;&#x1F600;</t>")
                                + "<c r='C1'><v><![CDATA[1.5]]></v></c><c r='D1'><v>&#49;2</v></c>"
                                + inline("E1", "<t>a<!-- b -->c</t>"))
                        .open(folder)
                        .cells())
                .containsExactly("A1='a & <b> c'", "B1='<&>\"'Đệ\uD83D\uDE00'", "C1=1.5", "D1=12", "E1='ac'");
    }

    @Test
    void entry_32_spaces_inside_a_text_are_kept_and_a_text_of_spaces_is_no_cell() throws IOException {
        Read read = OpenXml.row(text("A1", "  - Nông  nghiệp") + text("B1", " \u00A0\u2003\n") + inline("C1", "<t/>"))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='  - Nông  nghiệp'");
    }

    @Test
    void entry_32_shared_strings_may_stand_in_any_order_and_miscount_themselves() throws IOException {
        Read read = OpenXml.row(shared("A1", 2) + shared("B1", 0) + shared("C1", 2) + shared("D1", 1))
                .shared("<si><t>không</t></si>", "<si/>", "<si><t>hai</t></si>")
                .edited(OpenXml.SHARED, "<sst", "<sst count='1' uniqueCount='1'")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='hai'", "B1='không'", "C1='hai'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#xD83D;", "&#xDE00;", "&#x110000;", "&#-1;", "&#;", "&nbsp;", "&", "&#49"})
    void entry_32_a_reference_to_no_character_refuses_the_file(String reference) throws IOException {
        assertThat(OpenXml.row(inline("A1", "<t>a" + reference + "b</t>"))
                        .open(folder)
                        .refusal())
                .isEqualTo("FILE_TRUNCATED a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "x", "99999999999"})
    void entry_32_a_shared_string_that_does_not_exist_refuses_the_file(String index) throws IOException {
        assertThat(OpenXml.row("<c r='A1' t='s'><v>" + index + "</v></c>")
                        .shared("<si><t>x</t></si>")
                        .open(folder)
                        .refusal())
                .isIn("FILE_TRUNCATED a.xlsx", "FILE_UNREADABLE a.xlsx");
    }

    @Test
    void a_comment_is_beside_the_value_not_in_it() throws IOException {
        Read read = OpenXml.row(number("A1", "5") + text("B1", "x"))
                .comment("A1", "Số ước")
                .comment("C1", "trống")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=5", "B1='x'");
        assertThat(read.at("A1").comment()).isEqualTo("Số ước");
        assertThat(read.at("B1").comment()).isNull();
    }

    @Test
    void the_look_of_a_cell_is_known_font_weight_indent_and_fill() throws IOException {
        String cells = "<xf/><xf fontId='1'><alignment indent='3'/></xf><xf fillId='2'/><xf fillId='3'/>";
        Read read = OpenXml.row("<c r='A1' s='1'><v>1</v></c><c r='B1' s='2'><v>2</v></c><c r='C1' s='3'><v>3</v></c>")
                .styles(OpenXmlStyles.sheet(
                        "",
                        List.of(
                                "<fill><patternFill patternType='none'/></fill>",
                                "<fill><patternFill patternType='gray125'/></fill>",
                                "<fill><patternFill patternType='solid'><fgColor rgb='FFFFFF00'/></patternFill></fill>",
                                "<fill><patternFill patternType='solid'><fgColor theme='4' tint='0.5'/>"
                                        + "</patternFill></fill>"),
                        cells,
                        ""))
                .open(folder);
        assertThat(read.at("A1").appearance().bold()).isTrue();
        assertThat(read.at("A1").appearance().indent()).isEqualTo(3);
        assertThat(read.at("A1").appearance().font()).isEqualTo("Times New Roman");
        assertThat(read.at("A1").appearance().fill()).isEmpty();
        assertThat(read.at("B1").appearance().fill()).isEqualTo("FFFF00");
        assertThat(read.at("C1").appearance().fill()).isEqualTo("theme 4 tint 0.5");
    }

    @Test
    void one_cell_twice_is_refused_with_its_name_never_the_last_believed() throws IOException {
        assertThat(OpenXml.row(number("A1", "1") + number("B1", "2") + number("A1", "3"))
                        .open(folder)
                        .refusal())
                .isEqualTo("CELL_REPEATED a.xlsx › S!A1");
        Read rows = OpenXml.rows(row(1, number("A1", "1")) + row(2, number("A2", "2")) + row(1, number("A1", "3")))
                .open(folder);
        assertThat(rows.refusal()).isEqualTo("CELL_REPEATED a.xlsx › S!A1");
        assertThat(rows.english())
                .containsExactly(
                        "a.xlsx › S!A1: expected each cell once but found two different contents for this cell."
                                + " Open the file in Excel, check this cell, save it as a new .xlsx and send that.");
    }

    @Test
    void rows_and_cells_out_of_order_stand_where_their_addresses_say() throws IOException {
        assertThat(OpenXml.rows(row(3, number("C3", "1"), number("A3", "2")) + row(1, number("B1", "3")))
                        .open(folder)
                        .cells())
                .containsExactly("B1=3", "A3=2", "C3=1");
    }
}
