package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.formula;
import static vn.cocau.grid.catalogue.Xml.number;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue's entry 9: results that were stored before what they are made of changed. */
class StaleResultsTest {

    private static final String RECALCULATED = "<calcPr calcId='191029' fullCalcOnLoad='1'/>";

    @TempDir
    private Path folder;

    private static OpenXml doubled(String stored) {
        return OpenXml.row(number("A1", "10") + formula("B1", "A1*2", stored));
    }

    @Test
    void entry_9_a_stored_result_is_read_as_it_is() throws IOException {
        Read read = doubled("<v>999</v>").open(folder);
        assertThat(read.cells()).containsExactly("A1=10", "B1=999");
        assertThat(read.at("B1").formula()).isEqualTo("A1*2");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_9_a_file_that_asks_to_be_recalculated_is_told() throws IOException {
        Read read = doubled("<v>999</v>").afterSheets(RECALCULATED).open(folder);
        assertThat(read.cells()).containsExactly("A1=10", "B1=999");
        assertThat(read.told()).containsExactly("FORMULA_STALE a.xlsx");
        assertThat(read.english())
                .containsExactly(
                        "a.xlsx: expected formulas calculated when the file was saved but found 1 formulas with"
                                + " results that the file itself wants to be calculated anew. The results stored were read. Open"
                                + " the file in Excel, save it and send it again to be sure.");
    }

    @Test
    void entry_9_without_stored_results_there_is_nothing_stale() throws IOException {
        assertThat(doubled("").afterSheets(RECALCULATED).open(folder).told()).isEmpty();
        assertThat(OpenXml.row(number("A1", "10"))
                        .afterSheets(RECALCULATED)
                        .open(folder)
                        .told())
                .isEmpty();
        assertThat(doubled("<v>20</v>")
                        .afterSheets("<calcPr fullCalcOnLoad='0'/>")
                        .open(folder)
                        .told())
                .isEmpty();
    }

    @Test
    void entry_9_a_value_out_of_another_workbook_is_told_with_its_cell() throws IOException {
        Read read = external(formula("A1", "[1]Sheet1!A1", "<v>5</v>")
                        + formula("B1", "A1+1", "<v>6</v>")
                        + formula("C1", "SUM('[1]Biểu 02'!B2:B4)", "<v>7</v>"))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=5", "B1=6", "C1=7");
        assertThat(read.at("A1").formula()).isEqualTo("[1]Sheet1!A1");
        assertThat(read.told()).containsExactly("FORMULA_EXTERNAL a.xlsx › S!A1");
        assertThat(read.english())
                .containsExactly("a.xlsx › S!A1: expected figures that stand in this workbook but found 2 formulas with"
                        + " values from another workbook. The values last stored were read; they may be out of date."
                        + " Check them, or paste them as values and send it again: A1, C1.");
    }

    @Test
    void entry_9_brackets_in_a_quoted_text_or_a_table_are_no_other_workbook() throws IOException {
        assertThat(external(formula("A1", "IF(B1=\"[1]x\",1,2)", "<v>2</v>")
                                + formula("C1", "SUM(Table1[Giá])", "<v>3</v>")
                                + formula("D1", "SUM(Table1[[#Headers],[2020]])", "<v>4</v>"))
                        .open(folder)
                        .told())
                .isEmpty();
    }

    /** A workbook that knows one other. */
    private static OpenXml external(String cells) {
        return OpenXml.row(cells)
                .afterSheets("<externalReferences><externalReference r:id='rId9'/></externalReferences>")
                .edited(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id='rId9' Type='" + OpenXml.OFFICE
                                + "/externalLink' Target='externalLinks/externalLink1.xml'/></Relationships>")
                .edited(
                        OpenXml.TYPES,
                        "</Types>",
                        "<Override PartName='/xl/externalLinks/externalLink1.xml' ContentType='application/vnd."
                                + "openxmlformats-officedocument.spreadsheetml.externalLink+xml'/></Types>")
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships xmlns='" + OpenXml.PACKAGE + "'><Relationship Id='rId1' Type='"
                                + OpenXml.OFFICE + "/externalLinkPath' Target='other.xlsx' TargetMode='External'/>"
                                + "</Relationships>")
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='" + OpenXml.MAIN + "' xmlns:r='" + OpenXml.OFFICE
                                + "'><externalBook r:id='rId1'><sheetNames><sheetName val='Sheet1'/></sheetNames>"
                                + "</externalBook></externalLink>");
    }
}
