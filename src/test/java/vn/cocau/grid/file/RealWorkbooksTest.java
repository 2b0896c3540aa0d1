package vn.cocau.grid.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cocau.RealFiles;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;

/** Public files of statistics offices, read in place. */
class RealWorkbooksTest {

    private static Opening open(String folder, String name) {
        return WorkbookFiles.open(RealFiles.folder(folder).resolve(name));
    }

    private static SheetGrid sheet(Opening opening, String name) {
        return opening.workbook().sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(SheetGrid sheet, int row, int column) {
        return ((CellValue.Numeric) sheet.at(row, column).value()).number();
    }

    @Test
    void the_yearbook_of_2002_in_tcvn3_fonts() {
        Opening opening = open("vn-gso-yearbook-2002", "2TKQG2002.xls");
        SheetGrid sheet = sheet(opening, "khuvuckt");
        assertThat(sheet.at(0, 0).text()).isEqualTo("1. Tổng sản phẩm trong nước theo giá thực tế");
        assertThat(sheet.at(4, 1).text()).isEqualTo("Tổng số");
        assertThat(sheet.at(5, 2).text()).isEqualTo("Nông , Lâm");
        assertThat(sheet.at(18, 0).text()).isEqualTo("Sơ bộ-Prel. 2002 ");
        assertThat(sheet.at(18, 0).raw()).isEqualTo("S¬ bé-Prel. 2002 ");
        assertThat(sheet(opening, "Sheet4").at(15, 0).text()).isEqualTo("TÀI KHOẢN QUỐC GIA");
        assertThat(number(sheet, 11, 1)).isEqualTo("228.9");
        assertThat(sheet.at(11, 1).appearance().decimals()).isEqualTo(1);
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ENCODING_LEGACY);
            assertThat(finding.found()).isEqualTo("TCVN3");
        });
    }

    @Test
    void the_ministrys_tcvn3_sheet_equals_its_unicode_twin() throws IOException {
        Opening opening = open("vn-mof-budget", "Plan_2003.xls");
        SheetGrid legacy = sheet(opening, "Sheet1");
        SheetGrid unicode = sheet(opening, "Sheet1 (2)");
        Map<String, Cell> twins = new HashMap<>();
        unicode.cells().forEach(cell -> twins.put(cell.address().toString(), cell));
        List<Cell> texts =
                legacy.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        assertThat(texts).hasSize(108);
        for (Cell text : texts) {
            assertThat(text.text())
                    .describedAs(text.address().toString())
                    .isEqualTo(twins.get(text.address().toString()).text());
        }
        Path reference = RealFiles.folder("../reference").resolve("tcvn3_parallel_cells.csv");
        assertThat(Files.readAllLines(reference, StandardCharsets.UTF_8)).hasSize(109);
        assertThat(legacy.cells().stream().filter(cell -> cell.value() instanceof CellValue.Failure))
                .hasSize(68);
    }

    @Test
    void shandongs_numbers_are_the_shortest_decimals() {
        SheetGrid sheet =
                open("cn-shandong", "各市生产总值(2021).xls").workbook().sheets().get(0);
        assertThat(sheet.merges()).isNotEmpty();
        assertThat(sheet.cells().stream()
                        .filter(cell -> cell.value() instanceof CellValue.Numeric)
                        .map(Cell::raw))
                .contains("83095.9")
                .noneMatch(raw -> raw.endsWith(".0"));
    }

    @Test
    void the_general_statistics_offices_exports() {
        Opening opening = open("vn-gso-pxweb", "Gross domestic product at current prices by economic sector.csv");
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(opening.findings()).isEmpty();
        assertThat(sheet.at(0, 0).text())
                .isEqualTo(
                        "Gross domestic product at current prices by economic sector by Year, Items and Economic sector");
        assertThat(sheet.at(2, 0).text()).isEqualTo("Year");
        assertThat(sheet.at(sheet.rowCount() - 1, 0).text()).isEqualTo("Prel. 2016");
    }

    @Test
    void da_huoais_year_headers_are_formulas_with_stored_text_and_half_of_it_is_hidden() {
        SheetGrid sheet =
                open("vn-dahuoai", "gtsx_dahuoai.xlsx").workbook().sheets().get(0);
        assertThat(sheet.cells()).anyMatch(cell -> cell.text().equals("TH\n2018") && cell.formula() != null);
        assertThat(sheet.cells()).anyMatch(Cell::hidden).anyMatch(cell -> !cell.hidden());
    }

    @Test
    void other_countries_files_are_not_taken_for_legacy_vietnamese() {
        Opening newMexico = open("us-counties", "CAGDP2_NM_2001_2021.csv");
        assertThat(newMexico.findings()).extracting(Finding::found).containsExactly("windows-1252");
        assertThat(newMexico.workbook().sheets().get(0).cells())
                .anyMatch(cell -> cell.text().equals("Doña Ana, NM"));
        SheetGrid delaware = open("us-counties", "CAGDP2_DE_2001_2021.csv")
                .workbook()
                .sheets()
                .get(0);
        assertThat(delaware.at(1, 0).text()).isEqualTo("10000");
        assertThat(open("uk-itl", "Table 1c ITL1 UK current price estimates pounds million.csv")
                        .findings())
                .isEmpty();
    }
}
