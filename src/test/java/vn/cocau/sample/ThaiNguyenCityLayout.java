package vn.cocau.sample;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Years across; levels, then shares, then levels at 2010 prices, stacked under one header. Totals are formulas. */
final class ThaiNguyenCityLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink SECTION = Stationery.TEXT.strong().slanted().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink LEVEL = LABEL.numbers("#,##0.0");
    private static final Ink SHARE = LABEL.numbers("0.00");

    private static final List<Item> ROWS =
            List.of(Item.AGRICULTURE, Item.INDUSTRY_AND_CONSTRUCTION, Item.INDUSTRY, Item.SERVICES);

    @Override
    public String fileName() {
        return "TP Thái Nguyên - GTTT 2020-2024.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas =
                Canvas.first(workbook, Stationery.FONT, "GTTT 2020-2024").widths(50, 15, 15, 15, 15, 15);
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A", "C:F", "A:F"));
        paper.letterhead("CỤC THỐNG KÊ TỈNH THÁI NGUYÊN", "CHI CỤC THỐNG KÊ TP THÁI NGUYÊN");
        paper.put("A", 3, "Biểu số: 01/GTTT-H", Stationery.TEXT.centred());
        paper.titles(
                5,
                "GIÁ TRỊ TĂNG THÊM TRÊN ĐỊA BÀN THÀNH PHỐ THÁI NGUYÊN",
                "Theo giá cơ bản, phân theo khu vực kinh tế, giai đoạn 2020 - 2024");
        paper.unit(8, "Đơn vị tính: Tỷ đồng");
        header(canvas);
        Figures current = new Figures(economy, District.THAI_NGUYEN, Basis.CURRENT, Figures.Printing.ty(1));
        Figures constant = new Figures(economy, District.THAI_NGUYEN, Basis.CONSTANT_2010, Figures.Printing.ty(1));
        levels(canvas, 10, "Giá trị tăng thêm theo giá hiện hành", current);
        shares(canvas, current);
        levels(canvas, 22, "Giá trị tăng thêm theo giá so sánh 2010", constant);
        paper.notes(29, "Chênh lệch ở chữ số cuối (nếu có) là do làm tròn.");
        paper.signatures(32, "Thái Nguyên, ngày 20 tháng 3 năm 2025", "NGƯỜI LẬP BIỂU", "CHI CỤC TRƯỞNG");
        return Packaging.bytes(workbook);
    }

    private static void header(Canvas canvas) {
        canvas.put("A9", "Chỉ tiêu", HEAD);
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            canvas.put(Canvas.at(1 + year - Province.FIRST_YEAR, 9), year, HEAD);
        }
        canvas.height(9, 24);
    }

    private static void levels(Canvas canvas, int row, String title, Figures figures) {
        canvas.put("A" + row + ":F" + row, title, SECTION);
        labels(canvas, row + 1);
        String sum = "#" + (row + 2) + "+#" + (row + 3) + "+#" + (row + 5);
        canvas.formulasAcross("B" + (row + 1), sum, figures.across(Item.TOTAL), LEVEL.strong());
        for (Item item : ROWS) {
            canvas.across(1, row + 2 + ROWS.indexOf(item), figures.across(item), ink(LEVEL, item));
        }
    }

    private static void shares(Canvas canvas, Figures figures) {
        canvas.put("A16:F16", "Cơ cấu (%)", SECTION);
        labels(canvas, 17);
        canvas.formulasAcross("B17", "#11/#$11*100", Province.years(year -> Figures.HUNDRED), SHARE.strong());
        for (Item item : ROWS) {
            int row = 18 + ROWS.indexOf(item);
            canvas.formulasAcross(
                    "B" + row,
                    "#" + (row - 6) + "/#$11*100",
                    Province.years(year -> Figures.unrounded(figures.of(item, year), figures.of(Item.TOTAL, year))),
                    ink(SHARE, item));
        }
    }

    private static void labels(Canvas canvas, int row) {
        canvas.put("A" + row, "Tổng số", LABEL.strong());
        canvas.put("A" + (row + 1), "Nông, lâm nghiệp và thủy sản", LABEL.indented(1));
        canvas.put("A" + (row + 2), "Công nghiệp và xây dựng", LABEL.indented(1));
        canvas.put("A" + (row + 3), "Trong đó: Công nghiệp", LABEL.indented(3).slanted());
        canvas.put("A" + (row + 4), "Dịch vụ", LABEL.indented(1));
    }

    private static Ink ink(Ink ink, Item item) {
        return item == Item.INDUSTRY ? ink.slanted() : ink;
    }
}
