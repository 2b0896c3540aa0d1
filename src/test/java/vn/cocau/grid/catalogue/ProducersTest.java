package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.row;
import static vn.cocau.grid.catalogue.Xml.shared;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue's entries 28 to 30: workbooks as other programs than Excel put them together. */
class ProducersTest {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String[] SQUARE = {"A1='x'", "B1=1", "A2='y'", "B2=2"};

    @TempDir
    private Path folder;

    private static OpenXml square() {
        return OpenXml.rows(row(1, text("A1", "x"), number("B1", "1")) + row(2, shared("A2", 0), number("B2", "2")))
                .shared("<si><t>y</t></si>");
    }

    private void opens(OpenXml book) throws IOException {
        Read read = book.open(folder);
        assertThat(read.cells()).containsExactly(SQUARE);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_28_rows_and_cells_without_addresses_stand_where_they_are_counted() throws IOException {
        assertThat(OpenXml.rows("<row><c><v>1</v></c><c t='inlineStr'><is><t>x</t></is></c></row><row><c/><c><v>3</v>"
                                + "</c></row>")
                        .open(folder)
                        .cells())
                .containsExactly("A1=1", "B1='x'", "B2=3");
    }

    @Test
    void entry_28_what_has_no_address_follows_what_has_one() throws IOException {
        assertThat(OpenXml.rows("<row r='3'><c r='C3'><v>1</v></c><c><v>2</v></c><c r='G3'><v>3</v></c><c><v>4</v></c>"
                                + "</row><row><c><v>5</v></c></row><row r='9'><c><v>6</v></c></row>"
                                + "<row><c r='B10'><v>7</v></c></row>")
                        .open(folder)
                        .cells())
                .containsExactly("C3=1", "D3=2", "G3=3", "H3=4", "A4=5", "A9=6", "B10=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dimension ref='A1'/>",
                "<dimension ref='1:9'/>",
                "<dimension ref='A1:XFD1048576'/>",
                "<dimension ref=''/>",
                "<dimension/>",
                ""
            })
    void entry_29_no_stated_dimension_takes_cells_away(String dimension) throws IOException {
        opens(square().before(dimension));
    }

    @Test
    void entry_30_targets_may_be_absolute() throws IOException {
        opens(square().edited(RELATIONS, "Target='", "Target='/xl/").edited("_rels/.rels", "Target='", "Target='/"));
        opens(square().edited(RELATIONS, "Target='worksheets", "Target='./worksheets"));
        opens(square().edited(RELATIONS, "Target='worksheets", "Target='../xl/worksheets"));
    }

    @Test
    void entry_30_names_of_parts_have_no_case() throws IOException {
        opens(square().renamed(OpenXml.SHARED, "xl/SharedStrings.xml")
                .renamed(OpenXml.SHEET, "xl/worksheets/Sheet1.xml"));
    }

    @Test
    void entry_30_elements_may_have_a_prefix() throws IOException {
        opens(square().edited(OpenXml.SHEET, "xmlns='", "xmlns:x='")
                .edited(OpenXml.SHEET, "<", "<x:")
                .edited(OpenXml.SHEET, "<x:/", "</x:")
                .edited(OpenXml.SHARED, "xmlns='", "xmlns:x='")
                .edited(OpenXml.SHARED, "<", "<x:")
                .edited(OpenXml.SHARED, "<x:/", "</x:"));
        opens(square().edited(OpenXml.WORKBOOK, "xmlns='", "xmlns:main='")
                .edited(OpenXml.WORKBOOK, "<", "<main:")
                .edited(OpenXml.WORKBOOK, "<main:/", "</main:")
                .edited(RELATIONS, "xmlns='", "xmlns:p='")
                .edited(RELATIONS, "<", "<p:")
                .edited(RELATIONS, "<p:/", "</p:"));
    }

    @Test
    void entry_30_the_prefix_of_relationships_and_their_ids_are_free() throws IOException {
        opens(square().edited(OpenXml.WORKBOOK, "r:id=", "relationships:id=")
                .edited(OpenXml.WORKBOOK, "xmlns:r=", "xmlns:relationships="));
        opens(square().edited(OpenXml.WORKBOOK, "r:id='rId1'", "r:id='R3f2a-ẩ'").edited(RELATIONS, "rId1", "R3f2a-ẩ"));
    }

    @Test
    void entry_30_a_sheet_is_found_by_its_relationship_never_by_its_number() throws IOException {
        Read read = OpenXml.row(number("A1", "1"))
                .sheet("T", "", row(1, number("A1", "2")))
                .edited(RELATIONS, "sheet1.xml", "swap.xml")
                .edited(RELATIONS, "sheet2.xml", "sheet1.xml")
                .edited(RELATIONS, "swap.xml", "sheet2.xml")
                .open(folder);
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + Read.cells(sheet))
                .containsExactly("S[A1=2]", "T[A1=1]");
    }

    @Test
    void entry_30_the_workbook_may_lie_at_the_root() throws IOException {
        opens(square().renamed(OpenXml.WORKBOOK, "workbook.xml")
                .renamed(OpenXml.SHEET, "sheet1.xml")
                .renamed(OpenXml.SHARED, "sharedStrings.xml")
                .renamed(OpenXml.STYLES, "styles.xml")
                .renamed(RELATIONS, "_rels/workbook.xml.rels")
                .edited("_rels/workbook.xml.rels", "worksheets/", "")
                .edited("_rels/.rels", "xl/", "")
                .edited(OpenXml.TYPES, "/xl/worksheets/", "/")
                .edited(OpenXml.TYPES, "/xl/", "/"));
    }

    @Test
    void entry_30_styles_and_shared_strings_may_be_absent() throws IOException {
        assertThat(OpenXml.row(number("A1", "1") + "<c r='B1' s='7'><v>2</v></c>")
                        .without(OpenXml.STYLES)
                        .edited(RELATIONS, "styles.xml", "worksheets/sheet1.xml")
                        .edited(RELATIONS, OpenXml.OFFICE + "/styles", "http://example.org/none")
                        .open(folder)
                        .cells())
                .containsExactly("A1=1", "B1=2");
    }

    @Test
    void entry_30_a_workbook_is_refused_rather_than_read_without_one_of_its_sheets() throws IOException {
        assertThat(square().without(OpenXml.SHEET).open(folder).refusal()).isEqualTo("FILE_TRUNCATED a.xlsx");
        assertThat(square().edited(OpenXml.WORKBOOK, "rId1", "rId77")
                        .open(folder)
                        .refusal())
                .isEqualTo("FILE_TRUNCATED a.xlsx");
        assertThat(square().without(OpenXml.WORKBOOK).open(folder).refusal()).isEqualTo("FILE_TRUNCATED a.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void entry_30_parts_may_be_written_in_utf_16(String charset, String mark) throws IOException {
        OpenXml book = square();
        for (String part : new String[] {OpenXml.SHEET, OpenXml.SHARED, OpenXml.WORKBOOK, RELATIONS}) {
            String text = "\uFEFF<?xml version='1.0' encoding='UTF-16'?>"
                    + new String(square().parts().get(part), StandardCharsets.UTF_8);
            book.part(part, text.getBytes(charset));
        }
        assertThat(String.format(
                        "%02X %02X",
                        book.parts().get(OpenXml.SHEET)[0], book.parts().get(OpenXml.SHEET)[1]))
                .isEqualTo(mark);
        opens(book);
    }

    @Test
    void entry_30_a_mark_a_declaration_and_comments_may_stand_in_any_part() throws IOException {
        OpenXml book = square();
        square().parts()
                .forEach((name, bytes) -> book.part(
                        name,
                        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<!-- <c r='Z9'><v>9</v></c> -->\n"
                                + new String(bytes, StandardCharsets.UTF_8)
                                        .replace("<row", "<?pi <row?><!-- > --><row")));
        opens(book);
    }

    @Test
    void entry_30_extensions_and_alternatives_are_no_cells() throws IOException {
        opens(square().after("<extLst><ext uri='{1}'><x14:sparklineGroups xmlns:x14='urn:x'><x14:c r='Z9'><x14:v>9"
                + "</x14:v></x14:c></x14:sparklineGroups></ext></extLst>"));
    }
}
