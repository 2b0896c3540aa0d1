package vn.cocau.sample;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** An old .xls in TCVN3 fonts: level and share side by side under each year, then a table at 2010 prices. */
final class DinhHoaLayout implements Layout {

    private static final Ink TEXT = Ink.of(".VnTime", 12);
    private static final Ink CAPITALS = Ink.of(".VnTimeH", 12).strong().centred();
    private static final Ink HEAD = TEXT.strong().centred().box();
    private static final Ink LABEL = TEXT.box();
    private static final Ink LEVEL = LABEL.numbers("#,##0.0");
    private static final Ink SHARE = LABEL.numbers("0.00");

    private static final List<Item> ROWS = List.of(
            Item.TOTAL,
            Item.AGRICULTURE,
            Item.FARMING,
            Item.FORESTRY,
            Item.FISHING,
            Item.INDUSTRY_AND_CONSTRUCTION,
            Item.INDUSTRY,
            Item.CONSTRUCTION,
            Item.SERVICES);

    @Override
    public String fileName() {
        return "Định Hóa - Giá trị gia tăng 2020-2024.xls";
    }

    @Override
    public byte[] draw(Economy economy) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, TEXT.font(), "GTGT")
                .widths(34, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9)
                .landscape();
        head(canvas);
        current(canvas, new Figures(economy, District.DINH_HOA, Basis.CURRENT, Figures.Printing.ty(1)));
        constant(canvas, new Figures(economy, District.DINH_HOA, Basis.CONSTANT_2010, Figures.Printing.ty(1)));
        foot(canvas);
        return Packaging.bytes(workbook);
    }

    private static void head(Canvas canvas) {
        capitals(canvas, "A1:B1", "Cục Thống kê Thái Nguyên", 12);
        capitals(canvas, "A2:B2", "Chi cục Thống kê Định Hóa", 12);
        capitals(canvas, "F1:K1", "Cộng hòa xã hội chủ nghĩa Việt Nam", 12);
        write(canvas, "F2:K2", "Độc lập - Tự do - Hạnh phúc", TEXT.strong().centred());
        capitals(canvas, "A4:K4", "Giá trị gia tăng và cơ cấu kinh tế huyện Định Hóa", 14);
        write(
                canvas,
                "A5:K5",
                "(Số liệu minh họa, không phải số liệu chính thức)",
                TEXT.slanted().centred());
    }

    private static void current(Canvas canvas, Figures figures) {
        write(canvas, "A7:F7", "I. Giá trị gia tăng theo giá hiện hành", TEXT.strong());
        write(canvas, "G7:K7", "Đơn vị tính: Tỷ đồng", TEXT.slanted().right());
        write(canvas, "A8:A9", "Chỉ tiêu", HEAD);
        labels(canvas, 10);
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            int column = 1 + 2 * (year - Province.FIRST_YEAR);
            write(canvas, Canvas.at(column, 8) + ":" + Canvas.at(column + 1, 8), "Năm " + year, HEAD);
            write(canvas, Canvas.at(column, 9), "Giá trị", HEAD);
            write(canvas, Canvas.at(column + 1, 9), "Cơ cấu (%)", HEAD);
            for (Item item : ROWS) {
                int row = 10 + ROWS.indexOf(item);
                canvas.put(Canvas.at(column, row), figures.of(item, year), weight(LEVEL, item));
                canvas.put(Canvas.at(column + 1, row), figures.share(item, year), weight(SHARE, item));
            }
        }
        canvas.height(9, 36);
    }

    private static void constant(Canvas canvas, Figures figures) {
        write(canvas, "A20:F20", "II. Giá trị gia tăng theo giá so sánh 2010", TEXT.strong());
        write(canvas, "G20:K20", "Đơn vị tính: Tỷ đồng", TEXT.slanted().right());
        write(canvas, "A21", "Chỉ tiêu", HEAD);
        labels(canvas, 22);
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            int column = 1 + 2 * (year - Province.FIRST_YEAR);
            write(canvas, Canvas.at(column, 21) + ":" + Canvas.at(column + 1, 21), "Năm " + year, HEAD);
            for (Item item : ROWS) {
                int row = 22 + ROWS.indexOf(item);
                String range = Canvas.at(column, row) + ":" + Canvas.at(column + 1, row);
                canvas.put(range, figures.of(item, year), weight(LEVEL, item));
            }
        }
    }

    private static void labels(Canvas canvas, int row) {
        List<String> texts = List.of(
                "Tổng số",
                "1. Nông, lâm nghiệp, thủy sản",
                "Nông nghiệp",
                "Lâm nghiệp",
                "Thủy sản",
                "2. Công nghiệp - xây dựng",
                "Công nghiệp",
                "Xây dựng",
                "3. Dịch vụ");
        for (int i = 0; i < texts.size(); i++) {
            Item item = ROWS.get(i);
            boolean detail = item.parts().isEmpty() && item != Item.SERVICES;
            write(canvas, "A" + (row + i), texts.get(i), detail ? LABEL.indented(2) : weight(LABEL, item));
        }
    }

    private static Ink weight(Ink ink, Item item) {
        return item == Item.TOTAL || Item.SECTORS.contains(item) ? ink.strong() : ink;
    }

    private static void foot(Canvas canvas) {
        write(canvas, "A32:K32", "Ghi chú: Số liệu minh họa, không phải số liệu chính thức.", TEXT.slanted());
        write(
                canvas,
                "F34:K34",
                "Định Hóa, ngày 10 tháng 3 năm 2025",
                TEXT.slanted().centred());
        capitals(canvas, "A35:B35", "Người lập biểu", 12);
        capitals(canvas, "F35:K35", "Chi cục trưởng", 12);
    }

    private static void write(Canvas canvas, String range, String text, Ink ink) {
        canvas.put(range, Tcvn3.encode(text), ink);
    }

    private static void capitals(Canvas canvas, String range, String text, int size) {
        canvas.put(range, Tcvn3.encode(text), CAPITALS.size(size));
    }
}
