package vn.cocau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The nine workbooks, read at known cells, against what is published of the province. */
class SampleSumsTest {

    private static final Map<String, byte[]> FILES = SampleInput.files();

    /** Where value added of 2020 to 2024 at current prices stands, in all and in industry and construction. */
    private record Cells(String file, String sheet, int perTyDong, List<String> totals, List<String> industry) {}

    private static final List<Cells> WORKBOOKS = List.of(
            new Cells(
                    "TP Thái Nguyên - GTTT 2020-2024.xlsx",
                    "GTTT 2020-2024",
                    1,
                    List.of("B11", "C11", "D11", "E11", "F11"),
                    List.of("B13", "C13", "D13", "E13", "F13")),
            new Cells(
                    "TP Sông Công - Giá trị tăng thêm (Value added).xlsx",
                    "1. Giá hiện hành",
                    1,
                    List.of("B11", "B12", "B13", "B14", "B15"),
                    List.of("D11", "D12", "D13", "D14", "D15")),
            new Cells(
                    "TP Phổ Yên - GTSX và GTTT 2020-2024.xlsx",
                    "GTTT",
                    1000,
                    List.of("C11", "D11", "E11", "F11", "G11"),
                    List.of("C16", "D16", "E16", "F16", "G16")),
            new Cells(
                    "Định Hóa - Giá trị gia tăng 2020-2024.xls",
                    "GTGT",
                    1,
                    List.of("B10", "D10", "F10", "H10", "J10"),
                    List.of("B15", "D15", "F15", "H15", "J15")),
            new Cells(
                    "Đồng Hỷ - Chỉ tiêu kinh tế TH, ƯTH, KH.xlsx",
                    "Chi tieu",
                    1,
                    List.of("D22", "E22", "F22", "G22", "I22"),
                    List.of("D30", "E30", "F30", "G30", "I30")),
            new Cells(
                    "Đại Từ - GTTT giá hiện hành và giá so sánh 2010.xlsx",
                    "Đại Từ",
                    1000,
                    List.of("B9", "C9", "D9", "E9", "F9"),
                    List.of("B11", "C11", "D11", "E11", "F11")),
            new Cells(
                    "Phú Bình - Giá trị gia tăng 2015-2024.xlsx",
                    "GTGT 2015-2024",
                    1,
                    List.of("G9", "H9", "I9", "J9", "K9"),
                    List.of("G11", "H11", "I11", "J11", "K11")));

    @Test
    void the_nine_add_up_to_the_published_grdp_less_three_and_a_half_percent_of_product_taxes() throws IOException {
        double[] sum = provinceTotals();
        assertThat(sum[1]).isCloseTo(134_956 * 0.965, Offset.offset(2.0));
        assertThat(sum[3]).isCloseTo(150_195 * 0.965, Offset.offset(2.0));
    }

    @Test
    void industry_and_construction_make_three_fifths_of_value_added() throws IOException {
        double[] total = provinceTotals();
        double[] industry = provinceIndustry();
        for (int year = 0; year < total.length; year++) {
            assertThat(100 * industry[year] / total[year]).isBetween(59.0, 62.0);
        }
        assertThat(100 * industry[2] / total[2]).isCloseTo(59.5 / 0.965, Offset.offset(0.01));
    }

    @Test
    void at_2010_prices_the_districts_grow_as_the_province_is_published_to_have_grown() {
        Economy economy = new Economy();
        double[] published = {6.53, 8.59, 5.56, 6.50};
        for (int year = 2021; year <= 2024; year++) {
            double growth = 100.0 * constant(economy, year) / constant(economy, year - 1) - 100;
            assertThat(growth).isCloseTo(published[year - 2021], Offset.offset(0.05));
        }
    }

    private static long constant(Economy economy, int year) {
        long sum = 0;
        for (District district : District.values()) {
            Figures figures = new Figures(economy, district, Basis.CONSTANT_2010, Figures.Printing.TRIEU);
            sum += figures.of(Item.TOTAL, year).longValueExact();
        }
        return sum;
    }

    private static double[] provinceTotals() throws IOException {
        double[] sum = phuLuong("I;");
        add(sum, voNhai(false));
        for (Cells cells : WORKBOOKS) {
            add(sum, read(cells, cells.totals()));
        }
        return sum;
    }

    private static double[] provinceIndustry() throws IOException {
        double[] sum = phuLuong("2;");
        add(sum, voNhai(true));
        for (Cells cells : WORKBOOKS) {
            add(sum, read(cells, cells.industry()));
        }
        return sum;
    }

    private static double[] phuLuong(String start) {
        String text = new String(FILES.get("Phú Lương - giá trị tăng thêm 2020-2024.csv"), StandardCharsets.UTF_8);
        String line =
                text.lines().filter(row -> row.startsWith(start)).findFirst().orElseThrow();
        List<String> cells = List.of(line.split(";", -1));
        return cells.subList(3, 8).stream()
                .mapToDouble(cell -> Double.parseDouble(cell.replace(".", "").replace(',', '.')))
                .toArray();
    }

    private static double[] voNhai(boolean industry) throws IOException {
        List<String> totals = List.of("C10", "C11", "C12", "C13", "C14");
        List<String> shares = List.of("E10", "E11", "E12", "E13", "E14");
        Cells cells = new Cells("Võ Nhai - Cơ cấu kinh tế 2020-2024.xlsx", "Cơ cấu kinh tế", 1, totals, shares);
        double[] values = read(cells, totals);
        double[] fractions = read(cells, shares);
        for (int i = 0; industry && i < values.length; i++) {
            values[i] *= fractions[i];
        }
        return values;
    }

    private static double[] read(Cells cells, List<String> addresses) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(FILES.get(cells.file())))) {
            List<Double> values = new ArrayList<>();
            for (String address : addresses) {
                CellReference at = new CellReference(address);
                values.add(workbook.getSheet(cells.sheet())
                                .getRow(at.getRow())
                                .getCell(at.getCol())
                                .getNumericCellValue()
                        / cells.perTyDong());
            }
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
