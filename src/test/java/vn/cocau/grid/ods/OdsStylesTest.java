package vn.cocau.grid.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;

class OdsStylesTest {

    private static final String NUMBER = "office:value-type='float' office:value='1'";

    @TempDir
    private Path folder;

    /** The number format of a cell whose data style is this XML, with N for its name. */
    private String format(String dataStyles) throws IOException {
        String styles =
                dataStyles + "<style:style style:name='c' style:family='table-cell' style:data-style-name='N'/>";
        SheetGrid sheet = OdsFiles.sheet(
                folder,
                styles,
                "<table:table-row><table:table-cell table:style-name='c' " + NUMBER + "/></table:table-row>");
        return sheet.at(0, 0).appearance().numberFormat();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    number | <number:number number:min-integer-digits='1'/>                                     | General
                    number | <number:number number:decimal-places='0' number:min-integer-digits='2'/>           | 00
                    number | <number:number number:decimal-places='2' number:min-integer-digits='1' number:grouping='true'/> | #,##0.00
                    number | <number:number number:decimal-places='1' number:min-integer-digits='0' number:grouping='true'/> | #,###.0
                    number | <number:number number:decimal-places='3' number:min-decimal-places='1' number:min-integer-digits='1'/> | 0.0##
                    number | <number:number number:decimal-places='1' number:min-integer-digits='1' number:display-factor='1000000'/> | 0.0,,
                    number | <number:scientific-number number:decimal-places='2'/>                              | 0.00E+00
                    number | <number:fraction/>                                                                 | # ?/?
                    number | <number:number number:decimal-places='0' number:min-integer-digits='1'/><number:text>% tỷ</number:text> | 0"% tỷ"
                    percentage | <number:number number:decimal-places='1' number:min-integer-digits='1'/><number:text>%</number:text> | 0.0%
                    currency | <number:number number:decimal-places='0' number:min-integer-digits='1'/><number:text> </number:text><number:currency-symbol>₫</number:currency-symbol> | 0 "₫"
                    date   | <number:day number:style='long'/><number:text>/</number:text><number:month number:style='long'/><number:text>/</number:text><number:year number:style='long'/> | dd/mm/yyyy
                    date   | <number:month number:textual='true'/><number:text> năm </number:text><number:year/> | mmm" năm "yy
                    time   | <number:hours/><number:text>:</number:text><number:minutes number:style='long'/>   | h:mm
                    text   | <number:text-content/>                                                             | @
                    """)
    void data_styles_are_the_codes_of_excel(String kind, String parts, String code) throws IOException {
        String element = "number:" + kind + "-style";
        assertThat(format("<" + element + " style:name='N'>" + parts + "</" + element + ">"))
                .isEqualTo(code);
    }

    @Test
    void conditions_are_sections_positive_numbers_first() throws IOException {
        String digits = "<number:number number:decimal-places='1' number:min-integer-digits='1'/>";
        assertThat(format("<number:number-style style:name='P'>" + digits + "</number:number-style>"
                        + "<number:number-style style:name='N'><number:text>(</number:text>" + digits
                        + "<number:text>)</number:text><style:map style:condition='value()&gt;=0'"
                        + " style:apply-style-name='P'/></number:number-style>"))
                .isEqualTo("0.0;(0.0)");
    }

    @Test
    void cells_without_a_style_have_that_of_their_row_else_of_their_column_else_the_usual_one() throws IOException {
        Map<String, String> parts = Map.of(
                "styles.xml",
                "<office:document-styles" + OdsFiles.NAMESPACES + "><office:font-face-decls><style:font-face"
                        + " style:name='F1' svg:font-family=\"&apos;Times New Roman&apos;\"/></office:font-face-decls>"
                        + "<office:styles><style:default-style style:family='table-cell'><style:text-properties"
                        + " style:font-name='F1'/></style:default-style><style:style style:name='Heading'"
                        + " style:family='table-cell'><style:text-properties fo:font-weight='bold'/></style:style>"
                        + "</office:styles></office:document-styles>",
                "content.xml",
                OdsFiles.content(
                        "document-content",
                        "<style:style style:name='c' style:family='table-cell' style:parent-style-name='Heading'>"
                                + "<style:table-cell-properties fo:background-color='#ffee00'/></style:style>"
                                + "<style:style style:name='r' style:family='table-cell'><style:text-properties"
                                + " fo:font-family='Arial'/></style:style>",
                        "<table:table table:name='A'><table:table-column/><table:table-column"
                                + " table:default-cell-style-name='c'/><table:table-row><table:table-cell " + NUMBER
                                + " table:number-columns-repeated='3'/></table:table-row><table:table-row"
                                + " table:default-cell-style-name='r'><table:table-cell " + NUMBER
                                + " table:number-columns-repeated='2'/></table:table-row></table:table>"));
        List<Cell> cells =
                List.copyOf(OdsFiles.onlySheet(OdsFiles.archive(folder, parts)).cells());
        Appearance usual = new Appearance("General", -1, "Times New Roman", false, 0, "");
        Appearance column = new Appearance("General", -1, "Times New Roman", true, 0, "FFEE00");
        Appearance row = new Appearance("General", -1, "Arial", false, 0, "");
        assertThat(cells).extracting(Cell::appearance).containsExactly(usual, column, usual, row, row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.1457in 0.2917in 0.4374in 0in | 1 2 3 0
                    0.1146in 0.3437in              | 1 3
                    10pt 30pt                      | 1 3
                    0.353cm 7.06mm 1.058cm         | 1 2 3
                    20pt                           | 2
                    9pt 14pt 23.5pt                | 1 2 3
                    rác                            | 0
                    """)
    void lengths_are_steps_of_what_they_have_in_common(String lengths, String steps) {
        Indents indents = new Indents(Arrays.asList(lengths.split(" ")));
        assertThat(Arrays.stream(lengths.split(" ")).map(indents::steps).map(String::valueOf))
                .containsExactly(steps.split(" "));
    }
}
