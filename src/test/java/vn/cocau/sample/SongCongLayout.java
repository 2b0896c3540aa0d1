package vn.cocau.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** In the yearbook's manner: years down, sectors across, two languages, the unit inside the body, one sheet a price basis. */
final class SongCongLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink BAND = Stationery.TEXT.slanted().centred().box();
    private static final Ink YEAR = Stationery.TEXT.centred().box();
    private static final Ink LEVEL = Stationery.TEXT.box().numbers("#,##0.00");
    private static final Ink PERCENT = Stationery.TEXT.box().numbers("0.00");

    private static final List<Item> COLUMNS =
            List.of(Item.TOTAL, Item.AGRICULTURE, Item.INDUSTRY_AND_CONSTRUCTION, Item.INDUSTRY, Item.SERVICES);

    @Override
    public String fileName() {
        return "TP Sông Công - Giá trị tăng thêm (Value added).xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, Stationery.FONT, "1. Giá hiện hành");
        sheet(canvas, "1. Giá trị tăng thêm theo giá hiện hành", "Value added at current prices by economic sector");
        Figures current = new Figures(economy, District.SONG_CONG, Basis.CURRENT, Figures.Printing.ty(2));
        block(canvas, 10, "Tỷ đồng - Bill. dongs", Province.FIRST_YEAR, LEVEL, current::of);
        block(canvas, 16, "Cơ cấu (%) - Structure (%)", Province.FIRST_YEAR, PERCENT, current::share);
        foot(canvas, 23);

        Canvas second = canvas.next("2. Giá so sánh 2010");
        sheet(
                second,
                "2. Giá trị tăng thêm theo giá so sánh 2010",
                "Value added at constant 2010 prices by economic sector");
        Figures constant = new Figures(economy, District.SONG_CONG, Basis.CONSTANT_2010, Figures.Printing.ty(2));
        block(second, 10, "Tỷ đồng - Bill. dongs", Province.FIRST_YEAR, LEVEL, constant::of);
        String index = "Chỉ số phát triển (Năm trước = 100) - % - Index (Previous year = 100) - %";
        block(second, 16, index, Province.FIRST_YEAR + 1, PERCENT, constant::index);
        foot(second, 22);
        return Packaging.bytes(workbook);
    }

    private static void sheet(Canvas canvas, String title, String english) {
        canvas.widths(22, 17, 34, 17, 24, 17).landscape();
        Stationery paper = paper(canvas);
        paper.form("02-H/GTTT", "Chi cục Thống kê thành phố Sông Công");
        paper.titles(4, title, "phân theo khu vực kinh tế, thành phố Sông Công", english);
        header(canvas);
    }

    private static Stationery paper(Canvas canvas) {
        return new Stationery(canvas, new Stationery.Columns("A:B", "D:F", "A:F"));
    }

    private static void header(Canvas canvas) {
        canvas.put("A8:A9", "Năm\nYear", HEAD);
        canvas.put("B8:B9", "Tổng số\nTotal", HEAD);
        canvas.put("C8:C9", "Nông, lâm nghiệp và thủy sản\nAgriculture, forestry and fishing", HEAD);
        canvas.put("D8:E8", "Công nghiệp và xây dựng\nIndustry and construction", HEAD);
        canvas.put("D9", "Tổng số\nTotal", HEAD);
        canvas.put("E9", "Trong đó: Công nghiệp\nOf which: Industry", HEAD);
        canvas.put("F8:F9", "Dịch vụ\nServices", HEAD);
        canvas.height(8, 36).height(9, 36);
    }

    private static void block(
            Canvas canvas, int row, String unit, int firstYear, Ink ink, BiFunction<Item, Integer, BigDecimal> figure) {
        canvas.put("A" + row + ":F" + row, unit, BAND);
        for (int year = firstYear; year <= Province.LAST_YEAR; year++) {
            int line = row + 1 + year - firstYear;
            if (year == Province.LAST_YEAR) {
                canvas.put("A" + line, "Sơ bộ - Prel. " + year, YEAR);
            } else {
                canvas.put("A" + line, year, YEAR);
            }
            int at = year;
            canvas.across(
                    1,
                    line,
                    COLUMNS.stream().map(item -> figure.apply(item, at)).toList(),
                    ink);
        }
    }

    private static void foot(Canvas canvas, int row) {
        Stationery paper = paper(canvas);
        paper.notes(row);
        paper.signatures(row + 2, "Sông Công, ngày 12 tháng 3 năm 2025", "Người lập biểu", "Chi cục trưởng");
    }
}
