package vn.cocau.sample;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The total and the sectors' shares only; shares stand as fractions under a percent format. */
final class VoNhaiLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink CENTRE = Stationery.TEXT.centred().box();
    private static final Ink LEVEL = Stationery.TEXT.box().numbers("#,##0.00");
    private static final Ink SHARE = Stationery.TEXT.box().numbers("0.00%");

    @Override
    public String fileName() {
        return "Võ Nhai - Cơ cấu kinh tế 2020-2024.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, Stationery.FONT, "Cơ cấu kinh tế")
                .widths(7, 14, 24, 20, 20, 20)
                .landscape();
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A:C", "D:F", "A:F"));
        paper.letterhead("CỤC THỐNG KÊ TỈNH THÁI NGUYÊN", "CHI CỤC THỐNG KÊ HUYỆN VÕ NHAI");
        paper.titles(4, "CƠ CẤU KINH TẾ HUYỆN VÕ NHAI GIAI ĐOẠN 2020 - 2024", "Giá trị tăng thêm theo giá hiện hành");
        canvas.put("A8:A9", "TT", HEAD);
        canvas.put("B8:B9", "Năm", HEAD);
        canvas.put("C8:C9", "Tổng giá trị tăng thêm\n(Tỷ đồng)", HEAD);
        canvas.put("D8:F8", "Cơ cấu (%)", HEAD);
        canvas.put("D9", "Nông - Lâm nghiệp - Thủy sản", HEAD);
        canvas.put("E9", "Công nghiệp - Xây dựng", HEAD);
        canvas.put("F9", "Dịch vụ", HEAD);
        canvas.height(8, 24).height(9, 36);
        body(canvas, new Figures(economy, District.VO_NHAI, Basis.CURRENT, Figures.Printing.ty(2)));
        paper.notes(16);
        paper.signatures(18, "Võ Nhai, ngày 21 tháng 3 năm 2025", "NGƯỜI LẬP BIỂU", "CHI CỤC TRƯỞNG");
        return Packaging.bytes(workbook);
    }

    private static void body(Canvas canvas, Figures figures) {
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            int number = year - Province.FIRST_YEAR + 1;
            int row = 9 + number;
            canvas.put("A" + row, number, CENTRE);
            canvas.put("B" + row, year, CENTRE);
            canvas.put("C" + row, figures.of(Item.TOTAL, year), LEVEL);
            canvas.put("D" + row, fraction(figures.share(Item.AGRICULTURE, year)), SHARE);
            canvas.put("E" + row, fraction(figures.share(Item.INDUSTRY_AND_CONSTRUCTION, year)), SHARE);
            canvas.put("F" + row, fraction(figures.shareLeft(year)), SHARE);
        }
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}
