package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.row;
import static vn.cocau.grid.catalogue.Xml.shared;
import static vn.cocau.grid.catalogue.Xml.styled;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.WorkbookFormat;

/** The catalogue's entry 18: the strict variant of the standard, which names everything differently. */
class StrictOpenXmlTest {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    @TempDir
    private Path folder;

    private static OpenXml strict(OpenXml book) {
        return book.everywhere(OpenXml.MAIN, STRICT + "spreadsheetml/main")
                .everywhere(OpenXml.OFFICE, STRICT + "officeDocument/relationships")
                .edited(OpenXml.WORKBOOK, "<workbook", "<workbook conformance='strict'");
    }

    @Test
    void entry_18_a_strict_workbook_is_read_like_any_other() throws IOException {
        Read read = strict(OpenXml.rows(row(1, shared("A1", 0), number("B1", "1.5"))
                                + row(2, "<c r='A2' s='1' t='d'><v>2020-12-31</v></c>", styled("B2", 1, "45292"))
                                + row(3, "<c r='A3'><f>B1*2</f></c>"))
                        .formats("14")
                        .shared("<si><t>Ngành</t></si>")
                        .sheet("Ẩn", "state='hidden'", row(1, number("A1", "2")))
                        .after("<mergeCells><mergeCell ref='A1:A2'/></mergeCells>"))
                .open(folder);
        assertThat(read.cells())
                .containsExactly(
                        "A1='Ngành'",
                        "B1=1.5",
                        "A2=2020-12-31T00:00 (44196)",
                        "B2=2024-01-01T00:00 (45292)",
                        "A3=not calculated");
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + sheet.hidden())
                .containsExactly("Sfalse", "Ẩntrue");
        assertThat(read.opening().workbook().format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_18_its_comments_and_merges_are_found() throws IOException {
        Read read = strict(OpenXml.row(number("A1", "1") + number("B1", "42"))
                        .comment("A1", "ước")
                        .after("<mergeCells><mergeCell ref='A1:B1'/></mergeCells>"))
                .open(folder);
        assertThat(read.at("A1").comment()).isEqualTo("ước");
        assertThat(read.told()).containsExactly("CELL_UNDER_MERGE a.xlsx › S!B1");
    }

    @Test
    void entry_18_its_figures_are_figures() throws IOException {
        assertThat(Report.ofFile(strict(Report.usual().book()).save(folder, "a.xlsx"))
                        .amounts())
                .contains("B4=1100.2", "C7=6351.6");
    }
}
