package vn.cocau.sample;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The published table of industrial gross output 2000-2008, digit by digit, with its slips. */
final class Yearbook2009Layout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink LABEL = Stationery.TEXT.box();

    private static final List<Integer> YEARS = List.of(2000, 2005, 2006, 2007, 2008);

    private static final List<List<String>> ROWS = List.of(
            List.of("Tổng số", "2319", "5176", "5850", "7339.6", "8749.5"),
            List.of("TP Thái Nguyên", "1784", "3802", "4132.4", "5204.4", "5922.7"),
            List.of("TX Sông Công", "158", "460.3", "607.57", "795.42", "991.85"),
            List.of("Võ Nhai", "101.5", "185.7", "257.67", "314.1", "351.75"),
            List.of("Định Hóa", "3.3", "9.25", "12.66", "20.23", "21.97"),
            List.of("Đại Từ", "71.6", "163.1", "177.24", "741.89", "167.31"),
            List.of("Phú Lương", "44.7", "97.62", "135.23", "176.26", "192.56"),
            List.of("Đồng Hỷ", "70", "149.16", "172.12", "197.01", "100.97"),
            List.of("Phổ Yên", "74.9", "292.7", "338.13", "437.06", "914.44"),
            List.of("Phú Bình", "11", "16", "17", "20.27", "21.83"));

    @Override
    public String fileName() {
        return "Niên giám 2009 - GTSX công nghiệp.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas =
                Canvas.first(workbook, Stationery.FONT, "GTSX công nghiệp").widths(30, 14, 14, 14, 14, 14);
        canvas.put("A1:F1", "NIÊN GIÁM THỐNG KÊ TỈNH THÁI NGUYÊN NĂM 2009", Stationery.TEXT.strong());
        canvas.put(
                "A3:F3",
                "GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP PHÂN THEO HUYỆN, THÀNH PHỐ, THỊ XÃ",
                Stationery.TEXT.size(13).strong().centred());
        canvas.put("A4:F4", "Theo giá so sánh 1994", Stationery.TEXT.strong().centred());
        canvas.put("A5:F5", "Đơn vị tính: Tỷ đồng", Stationery.TEXT.slanted().right());
        canvas.put("A6", "Đơn vị hành chính", HEAD);
        for (int i = 0; i < YEARS.size(); i++) {
            canvas.put(Canvas.at(1 + i, 6), YEARS.get(i), HEAD);
        }
        canvas.height(6, 24);
        ROWS.forEach(row -> line(canvas, 7 + ROWS.indexOf(row), row));
        note(canvas, 18, "Nguồn: Niên giám thống kê tỉnh Thái Nguyên 2009, trích theo 123docz.net (trích đoạn 690265:");
        note(canvas, 19, "Cơ cấu công nghiệp theo huyện, thành phố, thị xã). Số liệu chép nguyên văn như đã in.");
        return Packaging.bytes(workbook);
    }

    private static void line(Canvas canvas, int row, List<String> texts) {
        Ink ink = row == 7 ? LABEL.strong() : LABEL;
        canvas.put("A" + row, texts.get(0), ink);
        for (int i = 1; i < texts.size(); i++) {
            BigDecimal printed = new BigDecimal(texts.get(i));
            String format = printed.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(printed.scale());
            canvas.put(Canvas.at(i, row), printed, ink.numbers(format));
        }
    }

    private static void note(Canvas canvas, int row, String text) {
        canvas.put("A" + row + ":F" + row, text, Stationery.TEXT.slanted());
    }
}
