package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.catalogue.Zips.Padding;

/** Files made to do harm are refused with a sentence, before they can. */
class UnsafeFilesTest {

    private static final String UNSAFE = "FILE_UNSAFE a.xlsx";
    private static final String[] READ = {OpenXml.WORKBOOK, OpenXml.SHEET, OpenXml.SHARED, OpenXml.STYLES};

    @TempDir
    private Path folder;

    private static OpenXml book() {
        return OpenXml.row(number("A1", "1") + Xml.shared("B1", 0)).shared("<si><t>x</t></si>");
    }

    private Read open(byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve("a.xlsx"), bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "xl/../../evil.xml",
                "..\\evil.xml",
                "/etc/evil.xml",
                "C:/evil.xml",
                "xl/evil\u0000.xml"
            })
    void an_archive_with_a_name_that_leads_out_of_it(String name) throws IOException {
        assertThat(book().part(name, "<x/>").open(folder).refusal()).isEqualTo(UNSAFE);
    }

    @Test
    void an_archive_with_one_name_twice_whatever_its_case() throws IOException {
        byte[] other = "<x/>".getBytes(StandardCharsets.UTF_8);
        byte[] twice = book().part("xl/worksheets/sheet2.xml", other).bytes();
        assertThat(open(Zips.renamed(twice, "sheet2.xml", "sheet1.xml")).refusal())
                .isEqualTo(UNSAFE);
        assertThat(open(Zips.renamed(twice, "sheet2.xml", "SHEET1.xml")).refusal())
                .isEqualTo(UNSAFE);
        assertThat(open(Zips.renamed(twice, "xl/worksheets/sheet2.xml", "xl\\worksheets\\sheet1.xml"))
                        .refusal())
                .isEqualTo(UNSAFE);
    }

    @Test
    void an_archive_within_the_archive() throws IOException {
        Read read = book().part("xl/inner.zip", book().bytes()).open(folder);
        assertThat(read.refusal()).isEqualTo(UNSAFE);
        assertThat(read.english())
                .containsExactly(
                        "a.xlsx: expected a workbook as a spreadsheet program saves it but found a content that"
                                + " such programs do not write and that can do harm (ZIP: xl/inner.zip). Open it in Excel, save"
                                + " it as a new .xlsx and send that; if the file came from outside, ask the sender first.");
    }

    @Test
    void an_archive_with_too_many_parts() throws IOException {
        OpenXml book = book();
        for (int i = 0; i < 20_000; i++) {
            book.part("xl/media/" + i + ".xml", "");
        }
        assertThat(book.open(folder).refusal()).isIn(UNSAFE, "FILE_TOO_LARGE a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'boom'>]>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>"
            })
    void a_part_with_a_document_type(String type) throws IOException {
        for (String part : READ) {
            String xml = new String(book().parts().get(part), StandardCharsets.UTF_8);
            assertThat(book().part(part, type + xml).open(folder).refusal())
                    .as(part)
                    .isEqualTo(UNSAFE);
        }
    }

    @Test
    void entities_that_grow_without_end_are_not_expanded() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'xxxxxxxxxx'>");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        String shared = "<sst xmlns='" + OpenXml.MAIN + "'><si><t>&a11;</t></si></sst>";
        OpenXml bomb = book().part(OpenXml.SHARED, type + "]>" + shared);
        Read read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> bomb.open(folder));
        assertThat(read.refusal()).isEqualTo(UNSAFE);
    }

    @Test
    void an_entity_that_nobody_declared_is_damage() throws IOException {
        assertThat(OpenXml.row(Xml.inline("A1", "<t>&nbsp;</t>"))
                        .open(folder)
                        .opening()
                        .workbook())
                .isNull();
    }

    @Test
    void a_part_that_expands_out_of_all_proportion() throws IOException {
        OpenXml book = book().without(OpenXml.SHEET);
        String start = "<worksheet xmlns='" + OpenXml.MAIN + "'><sheetData><row r='1'><c r='A1'><v>1</v></c></row>";
        Padding padding = new Padding(start, 3000, "</sheetData></worksheet>");
        byte[] bomb = Zips.expanding(book.parts(), OpenXml.SHEET, padding);
        Read read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> open(bomb));
        assertThat(read.refusal()).isIn(UNSAFE, "FILE_TOO_LARGE a.xlsx");
        byte[] lying = Zips.claiming(bomb, 1000);
        Read believed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> open(lying));
        assertThat(believed.opening().workbook()).isNull();
    }

    @Test
    void one_value_that_fills_the_memory() throws IOException {
        OpenXml book = book().without(OpenXml.SHARED);
        Padding padding = new Padding("<sst xmlns='" + OpenXml.MAIN + "'><si><t>x", 1500, "x</t></si></sst>");
        byte[] bomb = Zips.expanding(book.parts(), OpenXml.SHARED, padding);
        Read read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> open(bomb));
        assertThat(read.refusal()).isIn(UNSAFE, "FILE_TOO_LARGE a.xlsx");
    }

    @Test
    void elements_nested_without_end() throws IOException {
        String deep = "<x>".repeat(500_000);
        assertThat(OpenXml.row(deep).open(folder).opening().workbook()).isNull();
        assertThat(book().part("xl/_rels/workbook.xml.rels", deep)
                        .open(folder)
                        .opening()
                        .workbook())
                .isNull();
    }

    @Test
    void entry_36_sixty_thousand_equal_formats_are_no_harm() throws IOException {
        String same = "<dxf><font><b/><color rgb='FF9C0006'/></font><fill><patternFill><bgColor rgb='FFFFC7CE'/>"
                + "</patternFill></fill></dxf>";
        String differences = "<dxfs count='60000'>" + same.repeat(60_000) + "</dxfs>";
        Read read = book().styles(OpenXmlStyles.sheet("", List.of("<fill/>"), "<xf/>", differences))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1", "B1='x'");
        assertThat(read.told()).isEmpty();
    }
}
