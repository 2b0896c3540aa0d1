package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

class StructureXlsxTest {

    @Test
    void there_is_a_sheet_a_topic_and_none_for_a_topic_without_figures() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Tổng quan",
                            "GRDP và tăng trưởng",
                            "Cơ cấu",
                            "Các địa phương",
                            "Đối chiếu",
                            "Mục tiêu",
                            "Phát hiện",
                            "Nguồn");
        }
    }

    @Test
    void shares_stand_with_sectors_across_and_years_down_and_reasons_in_words() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            assertThat(text(workbook.getSheet("Cơ cấu")))
                    .containsExactly(
                            "Tỉnh Thái Nguyên: Cơ cấu kinh tế",
                            "Thai Nguyen province: Economic structure",
                            "Kỳ\nPeriod | Nông, lâm nghiệp và thủy sản\nAgriculture, forestry and fishing"
                                    + " | Công nghiệp và xây dựng\nIndustry and construction | Dịch vụ\nServices"
                                    + " | Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm"
                                    + "\nServices and taxes less subsidies on products",
                            "Tỷ trọng trong GRDP; giá hiện hành; số công bố của tỉnh; %"
                                    + " / Share of GRDP; current prices; the province's own figures; %",
                            "2020 | 11.43 | 58.03 | (1) | 30.54",
                            "2022 | 10.50 | 59.50 | (1) | 30.00",
                            "Tỷ trọng trong tổng giá trị tăng thêm; giá hiện hành; cộng từ các địa phương; %"
                                    + " / Share of total value added; current prices; added up from the districts; %",
                            "2022 | 10.20 | 66.70 | 23.10",
                            "2024 | 10.00 | 67.25 | 22.75",
                            "(1) “Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm” được công bố gộp thành một khoản mục"
                                    + " / “Services and taxes less subsidies on products” is published as one item",
                            "số liệu minh họa / illustrative",
                            "Không tính được / Not available",
                            "Tỷ trọng trong GRDP; giá hiện hành; cộng từ các địa phương; %"
                                    + " / Share of GRDP; current prices; added up from the districts; %"
                                    + ": thiếu số liệu đầu vào / an input is missing",
                            "Tỷ trọng trong tổng giá trị tăng thêm; giá hiện hành; số công bố của tỉnh; %"
                                    + " / Share of total value added; current prices; the province's own figures; %"
                                    + ": “Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm” được công bố gộp"
                                    + " thành một khoản mục / “Services and taxes less subsidies on products” is"
                                    + " published as one item");
        }
    }

    @Test
    void the_first_page_answers_both_targets_on_every_base() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            List<String> answers = text(workbook.getSheet("Tổng quan")).stream()
                    .filter(row -> row.contains(" | 8 | ") || row.contains(" | 61"))
                    .map(row -> row.substring(row.indexOf(" | ") + 3).replace("\n", " / "))
                    .toList();
            assertThat(answers)
                    .containsExactly(
                            "2021-2024 | 6.79 | 8 | 12.98 | năm trước = 100; số công bố của tỉnh / previous year = 100;"
                                    + " the province's own figures | Tốc độ tăng cần đạt trong các năm còn lại"
                                    + " / Growth needed in the remaining years",
                            "2022 | 59.50 | 61 | 1.50 | GRDP; số công bố của tỉnh / GRDP; the province's own figures"
                                    + " | Khoảng cách tới mục tiêu tỷ trọng / Gap to the share target",
                            "2022 | – | 61 | – | GVA (không kể thuế sản phẩm); số công bố của tỉnh"
                                    + " / GVA (without product taxes); the province's own figures"
                                    + " | Khoảng cách tới mục tiêu tỷ trọng / Gap to the share target"
                                    + " / “Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm” được công bố gộp thành một"
                                    + " khoản mục / “Services and taxes less subsidies on products” is published as"
                                    + " one item",
                            "2022 | 66.70 | 61 | -5.70 | GVA (không kể thuế sản phẩm); cộng từ các địa phương"
                                    + " / GVA (without product taxes); added up from the districts"
                                    + " | Khoảng cách tới mục tiêu tỷ trọng / Gap to the share target"
                                    + " / [số liệu minh họa] / [illustrative]");
        }
    }

    @Test
    void every_font_is_times_new_roman() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            for (XSSFFont font : workbook.getStylesSource().getFonts()) {
                assertThat(font.getFontName()).isEqualTo("Times New Roman");
                assertThat(font.getScheme()).isEqualTo(FontScheme.NONE);
            }
        }
    }

    @Test
    void headers_are_frozen_and_repeated_on_a4_landscape() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            workbook.forEach(each -> {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            });
        }
    }

    @Test
    void numbers_are_numbers_and_illustrative_ones_are_shaded() throws IOException {
        try (XSSFWorkbook workbook = reread(SampleRelease.complete())) {
            Cell cell = workbook.getSheet("Các địa phương").getRow(4).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(1000.75);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            XSSFColor fill = (XSSFColor) cell.getCellStyle().getFillForegroundColorColor();
            assertThat(fill.getARGBHex()).isEqualTo("FFFFF2CC");
        }
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        Finding finding = Finding.of(
                FindingCode.LABEL_LANGUAGES_DIFFER,
                new Place("=HYPERLINK(\"x\")", "=1+1", "A1"),
                "found",
                "=SUM(A1:A9)",
                "language",
                "vi",
                "other",
                "en");
        Release release = ReleaseBuilder.release().findings(finding).build();
        try (XSSFWorkbook workbook = reread(release)) {
            forEachCell(workbook, cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            Row row = workbook.getSheet("Phát hiện").getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=SUM(A1:A9)");
        }
    }

    @Test
    void entries_are_sorted_stored_and_dated_to_the_dos_epoch() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] bytes = new StructureXlsx().bytes(SampleRelease.complete());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
                assertThat(entry.getExtra()).isNull();
                in.readAllBytes();
            }
        }
        assertThat(names).isSorted().contains("xl/workbook.xml");
    }

    private static List<String> text(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(text(cell)));
            cells.removeIf(String::isEmpty);
            if (!cells.isEmpty()) {
                lines.add(String.join(" | ", cells));
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> ((XSSFCell) cell).getRawValue();
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }

    private static void forEachCell(XSSFWorkbook workbook, Consumer<Cell> check) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(check)));
    }

    private static XSSFWorkbook reread(Release release) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new StructureXlsx().bytes(release)));
    }
}
