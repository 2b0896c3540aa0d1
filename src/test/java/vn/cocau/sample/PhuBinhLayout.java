package vn.cocau.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Ten years across, Roman numerals below "Chia ra"; whole tỷ đồng. 2015-2017 are the published figures, their total of
 * 2017 one above its parts; what follows is made up.
 */
final class PhuBinhLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink LEVEL = LABEL.numbers("#,##0");

    private static final int FIRST = 2015;
    private static final List<Integer> PUBLISHED_TOTAL = List.of(4789, 5749, 7058);
    private static final List<Integer> PUBLISHED_INDUSTRY = List.of(1784, 2519, 3562);
    private static final List<Integer> PUBLISHED_SERVICES = List.of(1531, 1795, 2129);
    private static final List<Integer> PUBLISHED_AGRICULTURE = List.of(1474, 1435, 1366);

    @Override
    public String fileName() {
        return "Phú Bình - Giá trị gia tăng 2015-2024.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, Stationery.FONT, "GTGT 2015-2024")
                .widths(36, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10)
                .landscape();
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A:D", "F:K", "A:K"));
        paper.letterhead("CỤC THỐNG KÊ TỈNH THÁI NGUYÊN", "CHI CỤC THỐNG KÊ HUYỆN PHÚ BÌNH");
        paper.titles(4, "GIÁ TRỊ GIA TĂNG TRÊN ĐỊA BÀN HUYỆN PHÚ BÌNH", "Theo giá hiện hành, giai đoạn 2015 - 2024");
        paper.unit(7, "Đơn vị tính: Tỷ đồng");
        canvas.put("A8", "Ngành kinh tế", HEAD);
        for (int year = FIRST; year <= Province.LAST_YEAR; year++) {
            canvas.put(Canvas.at(1 + year - FIRST, 8), year, HEAD);
        }
        canvas.height(8, 24);
        body(canvas, new Figures(economy, District.PHU_BINH, Basis.CURRENT, Figures.Printing.ty(0)));
        paper.notes(
                16,
                "Số liệu các năm 2015, 2016, 2017 là số đã công bố, tổng số năm 2017 lệch 1 do làm tròn;"
                        + " số liệu các năm sau là số minh họa.",
                "Nguồn số liệu 2015 - 2017: 123docz.net, trích đoạn 2964720.",
                "(...) Có phát sinh nhưng không thu thập được số liệu.");
        paper.signatures(21, "Phú Bình, ngày 19 tháng 3 năm 2025", "NGƯỜI LẬP BIỂU", "CHI CỤC TRƯỞNG");
        return Packaging.bytes(workbook);
    }

    private static void body(Canvas canvas, Figures figures) {
        List<BigDecimal> industry = series(PUBLISHED_INDUSTRY, figures.across(Item.INDUSTRY_AND_CONSTRUCTION));
        List<BigDecimal> services = series(PUBLISHED_SERVICES, figures.across(Item.SERVICES));
        List<BigDecimal> agriculture = series(PUBLISHED_AGRICULTURE, figures.across(Item.AGRICULTURE));
        List<BigDecimal> total = IntStream.range(0, industry.size())
                .mapToObj(at -> at < PUBLISHED_TOTAL.size()
                        ? BigDecimal.valueOf(PUBLISHED_TOTAL.get(at))
                        : industry.get(at).add(services.get(at)).add(agriculture.get(at)))
                .toList();
        line(canvas, 9, "TỔNG SỐ", LABEL.strong(), total);
        canvas.put("A10:K10", "Chia ra:", LABEL.slanted());
        line(canvas, 11, "I. Công nghiệp - xây dựng", LABEL, industry);
        canvas.put("A12", "Trong đó: Công nghiệp", LABEL.slanted().indented(2));
        List<BigDecimal> ofWhich = figures.across(Item.INDUSTRY);
        for (int year = FIRST; year < Province.FIRST_YEAR; year++) {
            canvas.put(Canvas.at(1 + year - FIRST, 12), "...", LABEL.right());
        }
        canvas.across(1 + Province.FIRST_YEAR - FIRST, 12, ofWhich, LEVEL.slanted());
        line(canvas, 13, "II. Thương mại - dịch vụ", LABEL, services);
        line(canvas, 14, "III. Nông, lâm nghiệp, thủy sản", LABEL, agriculture);
    }

    private static void line(Canvas canvas, int row, String label, Ink ink, List<BigDecimal> numbers) {
        canvas.put("A" + row, label, ink);
        canvas.across(1, row, numbers, ink.numbers("#,##0"));
    }

    /** Published years, then two on a straight line, then the economy's. */
    private static List<BigDecimal> series(List<Integer> published, List<BigDecimal> later) {
        List<BigDecimal> series = new ArrayList<>();
        published.forEach(value -> series.add(BigDecimal.valueOf(value)));
        BigDecimal last = series.get(series.size() - 1);
        BigDecimal step = later.get(0).subtract(last).divide(BigDecimal.valueOf(3), 0, RoundingMode.HALF_UP);
        series.add(last.add(step));
        series.add(last.add(step).add(step));
        series.addAll(later);
        return series;
    }
}
