package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Unit;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.sample.SampleTruth;

/** The workbooks of {@code input/}: every figure, at its cell, is what the generator put there. */
class SampleFilesTest {

    private static final Profile PROFILE = Profiles.load("thai-nguyen");
    private static final List<BigDecimal> HUNDREDS = Collections.nCopies(5, BigDecimal.valueOf(100));
    private static final Map<String, String> ITEMS = Map.of(
            "_T", "TOTAL",
            "A", "AGRICULTURE",
            "A01", "FARMING",
            "A02", "FORESTRY",
            "A03", "FISHING",
            "BTF", "INDUSTRY_AND_CONSTRUCTION",
            "BTE", "INDUSTRY",
            "F", "CONSTRUCTION",
            "GTU", "SERVICES");
    private static final List<String> FIVE = List.of("_T", "A", "BTF", "BTE", "GTU");
    private static final List<String> NINE = List.of("_T", "A", "A01", "A02", "A03", "BTF", "BTE", "F", "GTU");

    private static Submission read(String file) {
        Submission submission = Expected.read(PROFILE, Path.of("input", file));
        assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
        return submission;
    }

    private static String item(String activity) {
        return String.valueOf(ITEMS.get(activity));
    }

    private static String level(String territory, String activity, boolean constant) {
        return territory + "/B1G/" + activity + "/LEVEL/" + (constant ? "CONSTANT:2010" : "CURRENT") + "/%d/FINAL";
    }

    private static String share(String territory, String activity) {
        return territory + "/B1G/" + activity + "/SHARE[GVA]/CURRENT/%d/FINAL";
    }

    /** Rows of levels one below the other, from a cell of the first row; the years are {@code step} columns apart. */
    private static void rows(
            Expected expected,
            String sheet,
            String column,
            int row,
            int step,
            String territory,
            List<String> items,
            SampleTruth truth,
            boolean constant) {
        for (int i = 0; i < items.size(); i++) {
            String activity = items.get(i);
            expected.across(
                    sheet,
                    column + (row + i),
                    step,
                    level(territory, activity, constant),
                    2020,
                    truth.row(item(activity)));
        }
    }

    @Test
    void thai_nguyen_city() {
        Expected expected = new Expected();
        String sheet = "GTTT 2020-2024";
        rows(expected, sheet, "B", 11, 1, "164", FIVE, SampleTruth.billions("THAI_NGUYEN", false, 1), false);
        rows(expected, sheet, "B", 23, 1, "164", FIVE, SampleTruth.billions("THAI_NGUYEN", true, 1), true);
        expected.across(sheet, "B17", 1, share("164", "_T"), 2020, HUNDREDS);
        expected.cell(sheet, "B11", "164/B1G/_T/LEVEL/CURRENT/2020/FINAL", "29974.8")
                .cell(sheet, "D13", "164/B1G/BTF/LEVEL/CURRENT/2022/FINAL", "13883.4")
                .cell(sheet, "F27", "164/B1G/GTU/LEVEL/CONSTANT:2010/2024/FINAL", "13166.5")
                .isExactly(read("TP Thái Nguyên - GTTT 2020-2024.xlsx"));
    }

    @Test
    void song_cong() {
        SampleTruth current = SampleTruth.billions("SONG_CONG", false, 2);
        SampleTruth constant = SampleTruth.billions("SONG_CONG", true, 2);
        Expected expected = new Expected();
        String[] sheets = {"1. Giá hiện hành", "2. Giá so sánh 2010"};
        for (int i = 0; i < 5; i++) {
            String column = "BCDEF".substring(i, i + 1);
            String activity = FIVE.get(i);
            expected.down(sheets[0], column + "11", level("165", activity, false), 2020, current.row(item(activity)));
            expected.down(sheets[1], column + "11", level("165", activity, true), 2020, constant.row(item(activity)));
            expected.cell(
                    sheets[0],
                    column + "15",
                    level("165", activity, false).formatted(2024).replace("FINAL", "PRELIMINARY"),
                    current.in(2024, item(activity)));
            expected.cell(
                    sheets[1],
                    column + "15",
                    level("165", activity, true).formatted(2024).replace("FINAL", "PRELIMINARY"),
                    constant.in(2024, item(activity)));
        }
        expected.down(sheets[0], "B17", share("165", "_T"), 2020, HUNDREDS.subList(0, 4))
                .cell(sheets[0], "B21", "165/B1G/_T/SHARE[GVA]/CURRENT/2024/PRELIMINARY", "100")
                .cell(sheets[0], "D15", "165/B1G/BTF/LEVEL/CURRENT/2024/PRELIMINARY", "8048.45")
                .isExactly(read("TP Sông Công - Giá trị tăng thêm (Value added).xlsx"));
    }

    @Test
    void pho_yen() {
        Expected expected = new Expected();
        for (boolean constant : new boolean[] {false, true}) {
            SampleTruth truth = SampleTruth.millions("PHO_YEN", constant);
            int first = constant ? 21 : 11;
            rows(expected, "GTTT", "C", first, 1, "172", NINE, truth, constant);
            for (int i = 0; i < NINE.size(); i++) {
                String key = level("172", NINE.get(i), constant).replace("B1G", "P1");
                expected.across("GTSX", "C" + (first + i), 1, key, 2020, truth.output(item(NINE.get(i))));
            }
        }
        Submission submission = read("TP Phổ Yên - GTSX và GTTT 2020-2024.xlsx");
        expected.cell("GTTT", "C11", "172/B1G/_T/LEVEL/CURRENT/2020/FINAL", "47965901")
                .isExactly(submission);
        assertThat(submission.observations()).allMatch(each -> each.unit().equals(new Unit("VND", 6)));
    }

    @Test
    void dinh_hoa_in_a_legacy_encoding() {
        Expected expected = new Expected();
        rows(expected, "GTGT", "B", 10, 2, "167", NINE, SampleTruth.billions("DINH_HOA", false, 1), false);
        rows(expected, "GTGT", "B", 22, 2, "167", NINE, SampleTruth.billions("DINH_HOA", true, 1), true);
        expected.across("GTGT", "C10", 2, share("167", "_T"), 2020, HUNDREDS)
                .cell("GTGT", "F15", "167/B1G/BTF/LEVEL/CURRENT/2022/FINAL", "506.1")
                .isExactly(read("Định Hóa - Giá trị gia tăng 2020-2024.xls"));
    }

    @Test
    void phu_luong_in_text_with_semicolons() {
        List<String> sectors = List.of("_T", "A", "BTF", "GTU");
        Expected expected = new Expected();
        rows(expected, "", "D", 8, 1, "168", sectors, SampleTruth.billions("PHU_LUONG", false, 2), false);
        rows(expected, "", "D", 12, 1, "168", sectors, SampleTruth.billions("PHU_LUONG", true, 2), true);
        expected.across("", "D16", 1, share("168", "_T"), 2020, HUNDREDS)
                .cell("", "F10", "168/B1G/BTF/LEVEL/CURRENT/2022/FINAL", "1216.76")
                .isExactly(read("Phú Lương - giá trị tăng thêm 2020-2024.csv"));
    }

    @Test
    void dong_hy_with_actual_estimate_and_plan() {
        List<String> activities = List.of("_T", "A", "A01", "A02", "A03", "BTF", "BTE", "F", "GTU");
        List<Integer> lines = List.of(0, 1, 2, 6, 7, 8, 9, 10, 11);
        String[] periods = {
            "2020/FINAL", "2021/FINAL", "2022/FINAL", "2023/FINAL", "2024/PLAN", "2024/ESTIMATE", "2025/PLAN"
        };
        int[] sources = {2020, 2021, 2022, 2023, 2024, 2024, 2024};
        String[] factors = {"1", "1", "1", "1", "1.012", "1", "1.075"};
        Expected expected = new Expected();
        for (boolean constant : new boolean[] {true, false}) {
            SampleTruth truth = SampleTruth.billions("DONG_HY", constant, 1);
            for (int i = 0; i < activities.size(); i++) {
                for (int column = 0; column < 7; column++) {
                    String cell = "DEFGHIJ".charAt(column) + String.valueOf((constant ? 10 : 22) + lines.get(i));
                    String key = level("169", activities.get(i), constant).replace("%d/FINAL", periods[column]);
                    expected.cell(
                            "Chi tieu",
                            cell,
                            key,
                            truth.scaled(sources[column], factors[column], item(activities.get(i))));
                }
            }
        }
        for (int column = 0; column < 7; column++) {
            expected.cell(
                    "Chi tieu",
                    "DEFGHIJ".charAt(column) + "34",
                    share("169", "_T").replace("%d/FINAL", periods[column]),
                    "100");
        }
        expected.cell("Chi tieu", "I30", "169/B1G/BTF/LEVEL/CURRENT/2024/ESTIMATE", "1697.6")
                .cell("Chi tieu", "H22", "169/B1G/_T/LEVEL/CURRENT/2024/PLAN", "5392.4")
                .isExactly(read("Đồng Hỷ - Chỉ tiêu kinh tế TH, ƯTH, KH.xlsx"));
    }

    @Test
    void vo_nhai_with_a_total_and_shares() {
        SampleTruth truth = SampleTruth.billions("VO_NHAI", false, 2);
        String sheet = "Cơ cấu kinh tế";
        new Expected()
                .down(sheet, "C10", level("170", "_T", false), 2020, truth.row("TOTAL"))
                .down(sheet, "D10", share("170", "A"), 2020, truth.shares("AGRICULTURE"))
                .down(sheet, "E10", share("170", "BTF"), 2020, truth.shares("INDUSTRY_AND_CONSTRUCTION"))
                .down(sheet, "F10", share("170", "GTU"), 2020, truth.sharesLeft())
                .cell(sheet, "D10", "170/B1G/A/SHARE[GVA]/CURRENT/2020/FINAL", "40.93")
                .isExactly(read("Võ Nhai - Cơ cấu kinh tế 2020-2024.xlsx"));
    }

    @Test
    void dai_tu_with_two_price_bases_side_by_side() {
        Expected expected = new Expected();
        rows(expected, "Đại Từ", "B", 9, 1, "171", FIVE, SampleTruth.millions("DAI_TU", false), false);
        rows(expected, "Đại Từ", "G", 9, 1, "171", FIVE, SampleTruth.millions("DAI_TU", true), true);
        expected.cell("Đại Từ", "K9", "171/B1G/_T/LEVEL/CONSTANT:2010/2024/FINAL", "6704485")
                .isExactly(read("Đại Từ - GTTT giá hiện hành và giá so sánh 2010.xlsx"));
    }

    @Test
    void phu_binh_with_published_years_and_uncollected_figures() {
        SampleTruth truth = SampleTruth.billions("PHU_BINH", false, 0);
        List<BigDecimal> industry = series(truth.row("INDUSTRY_AND_CONSTRUCTION"), 1784, 2519, 3562);
        List<BigDecimal> services = series(truth.row("SERVICES"), 1531, 1795, 2129);
        List<BigDecimal> agriculture = series(truth.row("AGRICULTURE"), 1474, 1435, 1366);
        List<BigDecimal> total = new ArrayList<>();
        for (int i = 0; i < industry.size(); i++) {
            total.add(industry.get(i).add(services.get(i)).add(agriculture.get(i)));
        }
        total.set(2, BigDecimal.valueOf(7058));
        String sheet = "GTGT 2015-2024";
        Expected expected = new Expected()
                .across(sheet, "B9", 1, level("173", "_T", false), 2015, total)
                .across(sheet, "B11", 1, level("173", "BTF", false), 2015, industry)
                .across(sheet, "G12", 1, level("173", "BTE", false), 2020, truth.row("INDUSTRY"))
                .across(sheet, "B13", 1, level("173", "GTU", false), 2015, services)
                .across(sheet, "B14", 1, level("173", "A", false), 2015, agriculture)
                .cell(sheet, "D11", "173/B1G/BTF/LEVEL/CURRENT/2017/FINAL", "3562");
        for (int i = 0; i < 5; i++) {
            expected.missing(
                    sheet, "BCDEF".charAt(i) + "12", level("173", "BTE", false).formatted(2015 + i));
        }
        expected.isExactly(read("Phú Bình - Giá trị gia tăng 2015-2024.xlsx"));
    }

    /** Three published years, two on a straight line, then the economy's. */
    private static List<BigDecimal> series(List<BigDecimal> later, int... published) {
        List<BigDecimal> series = new ArrayList<>();
        for (int value : published) {
            series.add(BigDecimal.valueOf(value));
        }
        BigDecimal last = BigDecimal.valueOf(published[2]);
        BigDecimal step = later.get(0).subtract(last).divide(BigDecimal.valueOf(3), 0, RoundingMode.HALF_UP);
        series.add(last.add(step));
        series.add(last.add(step).add(step));
        series.addAll(later);
        return series;
    }

    @Test
    void the_province() {
        String growth = "19/B1GQ/_T/GROWTH/CONSTANT:2010/";
        String share = "19/%s/SHARE[GRDP]/CURRENT/";
        new Expected()
                .cell("Tốc độ tăng", "B7", growth + "2020/FINAL", "4.24")
                .cell("Tốc độ tăng", "C7", growth + "2021/ESTIMATE", "6.51")
                .cell("Tốc độ tăng", "D7", growth + "2021/FINAL", "6.53")
                .cell("Tốc độ tăng", "E7", growth + "2022/FINAL", "8.59")
                .cell("Tốc độ tăng", "F7", growth + "2023/FINAL", "5.56")
                .cell("Tốc độ tăng", "G7", growth + "2024/FINAL", "6.5")
                .cell("Cơ cấu", "B7", share.formatted("B1GQ/_T") + "2020/FINAL", "100")
                .cell("Cơ cấu", "C7", share.formatted("B1GQ/_T") + "2022/FINAL", "100")
                .cell("Cơ cấu", "B8", share.formatted("B1G/A") + "2020/FINAL", "11.43")
                .cell("Cơ cấu", "C8", share.formatted("B1G/A") + "2022/FINAL", "10.5")
                .cell("Cơ cấu", "B9", share.formatted("B1G/BTF") + "2020/FINAL", "58.03")
                .cell("Cơ cấu", "C9", share.formatted("B1G/BTF") + "2022/FINAL", "59.5")
                .cell("Cơ cấu", "B10", share.formatted("B1GQ/GTU+D21X31") + "2020/FINAL", "30.54")
                .cell("Cơ cấu", "C10", share.formatted("B1GQ/GTU+D21X31") + "2022/FINAL", "30")
                .cell("Quy mô", "B7", "19/B1GQ/_T/LEVEL/CURRENT/2021/FINAL", "134956")
                .cell("Quy mô", "C7", "19/B1GQ/_T/LEVEL/CURRENT/2023/FINAL", "150195")
                .isExactly(read("Tỉnh Thái Nguyên - GRDP.xlsx"));
    }

    @Test
    void the_published_table_of_the_yearbook_with_its_errors() {
        String[] codes = {"19", "164", "165", "170", "167", "171", "168", "169", "172", "173"};
        String[] rows = {
            "2319 5176 5850 7339.6 8749.5",
            "1784 3802 4132.4 5204.4 5922.7",
            "158 460.3 607.57 795.42 991.85",
            "101.5 185.7 257.67 314.1 351.75",
            "3.3 9.25 12.66 20.23 21.97",
            "71.6 163.1 177.24 741.89 167.31",
            "44.7 97.62 135.23 176.26 192.56",
            "70 149.16 172.12 197.01 100.97",
            "74.9 292.7 338.13 437.06 914.44",
            "11 16 17 20.27 21.83"
        };
        int[] years = {2000, 2005, 2006, 2007, 2008};
        Expected expected = new Expected();
        for (int row = 0; row < rows.length; row++) {
            String[] amounts = rows[row].split(" ", -1);
            for (int i = 0; i < 5; i++) {
                expected.cell(
                        "GTSX công nghiệp",
                        "BCDEF".charAt(i) + String.valueOf(7 + row),
                        codes[row] + "/P1/BTE/LEVEL/CONSTANT:1994/" + years[i] + "/FINAL",
                        amounts[i]);
            }
        }
        Submission submission = read("Niên giám 2009 - GTSX công nghiệp.xlsx");
        expected.isExactly(submission);
        assertThat(submission.findings())
                .extracting(each -> Sentences.of(each, Language.VI))
                .containsExactly(
                        "Niên giám 2009 - GTSX công nghiệp.xlsx › GTSX công nghiệp!E12: cần 174,85 để tổng ở Niên giám"
                                + " 2009 - GTSX công nghiệp.xlsx › GTSX công nghiệp!E7 đúng nhưng thấy 741,89, lệch"
                                + " 567,04. Có lẽ nhập sai; đề nghị 174,85. Số này chưa được dùng cho đến khi có quyết"
                                + " định.",
                        "Niên giám 2009 - GTSX công nghiệp.xlsx › GTSX công nghiệp!F7: cần 8.685,38 là tổng của F8, F9,"
                                + " F15, F11, F10, F13, F14, F12, F16 nhưng thấy 8.749,5, lệch 64,12. Không một ô nào"
                                + " giải thích được; số liệu được dùng như đã in, có đánh dấu. Kiểm tra lại dòng này.");
        assertThat(submission.findings())
                .extracting(each -> each.code())
                .containsExactly(FindingCode.SLIP_WITHHELD, FindingCode.PARTS_DIFFER_FROM_TOTAL);
    }
}
