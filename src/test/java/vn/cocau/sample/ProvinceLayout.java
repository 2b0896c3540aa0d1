package vn.cocau.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The province's published figures and nothing else, each with its source; services and product taxes are one item. */
final class ProvinceLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink NOTE = Stationery.TEXT.slanted();

    @Override
    public String fileName() {
        return "Tỉnh Thái Nguyên - GRDP.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas growth = Canvas.first(workbook, Stationery.FONT, "Tốc độ tăng").widths(48, 11, 11, 11, 11, 11, 11);
        growth(growth.landscape());
        structure(growth.next("Cơ cấu").widths(62, 16, 16));
        level(growth.next("Quy mô").widths(62, 16, 16));
        return Packaging.bytes(workbook);
    }

    private static void growth(Canvas canvas) {
        titles(canvas, "G", "TỐC ĐỘ TĂNG TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP) TỈNH THÁI NGUYÊN", "Theo giá so sánh 2010");
        unit(canvas, "G", "Đơn vị tính: %");
        canvas.put("A6", "Chỉ tiêu", HEAD);
        canvas.put("B6", 2020, HEAD);
        canvas.put("C6", "Ước 2021", HEAD);
        for (int year = 2021; year <= 2024; year++) {
            canvas.put(Canvas.at(3 + year - 2021, 6), year, HEAD);
        }
        canvas.put("A7", "Tốc độ tăng GRDP", LABEL.strong());
        canvas.across(1, 7, decimals("4.24", "6.51", "6.53", "8.59", "5.56", "6.50"), LABEL.numbers("0.00"));
        notes(
                canvas,
                9,
                "G",
                "Nguồn: Cục Thống kê tỉnh Thái Nguyên, theo các bản tin:",
                "Năm 2020: vietnamnet.vn (công bố số liệu kinh tế - xã hội năm 2020).",
                "Ước 2021: baothainguyen.vn, tháng 12/2021; năm 2021 (số sau): tanloi.donghy.thainguyen.gov.vn, 25/10/2023.",
                "Năm 2022: soha.vn, tháng 4/2023; năm 2023: aloxekhach.com (nguồn thứ cấp); năm 2024: soha.vn, tháng 2/2025.",
                "Số liệu các năm 2020, 2022 và 2024 là số công bố lần đầu.");
    }

    private static void structure(Canvas canvas) {
        titles(canvas, "C", "CƠ CẤU TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP) TỈNH THÁI NGUYÊN", "Theo giá hiện hành");
        unit(canvas, "C", "Đơn vị tính: %");
        canvas.put("A6", "Khu vực kinh tế", HEAD);
        canvas.put("B6", 2020, HEAD);
        canvas.put("C6", 2022, HEAD);
        share(canvas, 7, "Tổng số", "100.00", "100.0");
        share(canvas, 8, "Nông, lâm nghiệp và thủy sản", "11.43", "10.5");
        share(canvas, 9, "Công nghiệp và xây dựng", "58.03", "59.5");
        share(canvas, 10, "Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm", "30.54", "30.0");
        notes(
                canvas,
                12,
                "C",
                "Nguồn: Cục Thống kê tỉnh Thái Nguyên, theo các bản tin:",
                "Năm 2020: vietnamnet.vn; năm 2022: soha.vn, tháng 4/2023.",
                "Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm được công bố gộp thành một khoản.");
    }

    private static void level(Canvas canvas) {
        titles(canvas, "C", "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP) TỈNH THÁI NGUYÊN", "Theo giá hiện hành");
        unit(canvas, "C", "Đơn vị tính: Tỷ đồng");
        canvas.put("A6", "Chỉ tiêu", HEAD);
        canvas.put("B6", 2021, HEAD);
        canvas.put("C6", 2023, HEAD);
        canvas.put("A7", "Tổng sản phẩm trên địa bàn (GRDP)", LABEL.strong());
        canvas.across(1, 7, decimals("134956", "150195"), LABEL.numbers("#,##0"));
        notes(canvas, 9, "C", "Nguồn: Năm 2021: homehere.vn; năm 2023: aloxekhach.com (nguồn thứ cấp).");
    }

    private static void share(Canvas canvas, int row, String label, String of2020, String of2022) {
        Ink ink = row == 7 ? LABEL.strong() : LABEL;
        canvas.put("A" + row, label, ink);
        canvas.put("B" + row, new BigDecimal(of2020), ink.numbers("0.00"));
        canvas.put("C" + row, new BigDecimal(of2022), ink.numbers("0.0"));
    }

    private static void titles(Canvas canvas, String last, String title, String prices) {
        canvas.put("A1", "TỈNH THÁI NGUYÊN", Stationery.TEXT.strong());
        canvas.put("A3:" + last + "3", title, Stationery.TEXT.size(13).strong().centred());
        canvas.put("A4:" + last + "4", prices, Stationery.TEXT.strong().centred());
    }

    private static void unit(Canvas canvas, String last, String unit) {
        canvas.put("A5:" + last + "5", unit, NOTE.right());
        canvas.height(6, 24);
    }

    private static void notes(Canvas canvas, int row, String last, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            canvas.put("A" + (row + i) + ":" + last + (row + i), lines[i], NOTE);
        }
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
