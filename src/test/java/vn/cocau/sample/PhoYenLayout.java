package vn.cocau.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gross output on one sheet, value added on the other, by code and column number, in triệu đồng. */
final class PhoYenLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink SECTION = Stationery.TEXT.strong().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink CODE = Stationery.TEXT.centred().box();
    private static final Ink AMOUNT = LABEL.numbers("#,##0");

    private record Line(String label, Item item) {}

    private static final List<Line> LINES = List.of(
            new Line("Tổng số", Item.TOTAL),
            new Line("1. Nông, lâm nghiệp và thủy sản", Item.AGRICULTURE),
            new Line("- Nông nghiệp", Item.FARMING),
            new Line("- Lâm nghiệp", Item.FORESTRY),
            new Line("- Thủy sản", Item.FISHING),
            new Line("2. Công nghiệp và xây dựng", Item.INDUSTRY_AND_CONSTRUCTION),
            new Line("- Công nghiệp", Item.INDUSTRY),
            new Line("- Xây dựng", Item.CONSTRUCTION),
            new Line("3. Dịch vụ", Item.SERVICES));

    /** What a figure of a line is in a year, by price basis. */
    private interface Measure {
        BigDecimal of(Figures figures, Item item, int year);
    }

    @Override
    public String fileName() {
        return "TP Phổ Yên - GTSX và GTTT 2020-2024.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas output = Canvas.first(workbook, Stationery.FONT, "GTSX");
        sheet(output, "01/GTSX-H", "GIÁ TRỊ SẢN XUẤT TRÊN ĐỊA BÀN THÀNH PHỐ PHỔ YÊN");
        Canvas added = output.next("GTTT");
        sheet(added, "02/GTTT-H", "GIÁ TRỊ TĂNG THÊM TRÊN ĐỊA BÀN THÀNH PHỐ PHỔ YÊN");
        for (Basis basis : Basis.values()) {
            int row = basis == Basis.CURRENT ? 11 : 21;
            Figures figures = new Figures(economy, District.PHO_YEN, basis, Figures.Printing.TRIEU);
            section(output, row, basis, "giá trị sản xuất");
            section(added, row, basis, "giá trị tăng thêm");
            typed(output, row, figures, (of, item, year) -> item.added(leaf -> grossOutput(of, leaf, year)));
            typed(added, row, figures, Figures::of);
            totalled(added, row, figures);
        }
        return Packaging.bytes(workbook);
    }

    private static BigDecimal grossOutput(Figures figures, Item leaf, int year) {
        BigDecimal ratio = new BigDecimal(
                switch (leaf) {
                    case INDUSTRY -> "0.0562";
                    case CONSTRUCTION -> "0.281";
                    case SERVICES -> "0.624";
                    default -> "0.577";
                });
        return figures.of(leaf, year).divide(ratio, 0, RoundingMode.HALF_UP);
    }

    private static void sheet(Canvas canvas, String form, String title) {
        canvas.widths(38, 9, 17, 17, 17, 17, 17).landscape();
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A:B", "D:G", "A:G"));
        paper.form(form, "Chi cục Thống kê thành phố Phổ Yên");
        paper.titles(4, title, "Giai đoạn 2020-2024");
        paper.unit(7, "Đơn vị tính: Triệu đồng");
        canvas.put("A8", "Chỉ tiêu", HEAD);
        canvas.put("B8", "Mã số", HEAD);
        canvas.put("A9", "A", CODE);
        canvas.put("B9", "B", CODE);
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            int column = 2 + year - Province.FIRST_YEAR;
            canvas.put(Canvas.at(column, 8), "Năm " + year, HEAD);
            canvas.put(Canvas.at(column, 9), column - 1, CODE);
        }
        canvas.height(8, 26);
        paper.notes(31);
        paper.signatures(33, "Phổ Yên, ngày 18 tháng 3 năm 2025", "NGƯỜI LẬP BIỂU", "CHI CỤC TRƯỞNG");
    }

    private static void section(Canvas canvas, int row, Basis basis, String measure) {
        String prices = basis == Basis.CURRENT ? "theo giá hiện hành" : "theo giá so sánh 2010";
        String number = basis == Basis.CURRENT ? "A. " : "B. ";
        String title = number + measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1);
        canvas.put("A" + (row - 1) + ":G" + (row - 1), title + " " + prices, SECTION);
    }

    private static void typed(Canvas canvas, int row, Figures figures, Measure measure) {
        for (int i = 0; i < LINES.size(); i++) {
            Line line = LINES.get(i);
            boolean leaf = line.label().startsWith("-");
            canvas.put("A" + (row + i), line.label(), leaf ? LABEL.indented(2) : LABEL.strong());
            canvas.put("B" + (row + i), "0" + (i + 1), CODE);
            canvas.across(
                    2,
                    row + i,
                    Province.years(year -> measure.of(figures, line.item(), year)),
                    leaf ? AMOUNT : AMOUNT.strong());
        }
    }

    private static void totalled(Canvas canvas, int row, Figures figures) {
        String first = "C" + row;
        String total = "#" + (row + 1) + "+#" + (row + 5) + "+#" + (row + 8);
        canvas.formulasAcross(first, total, figures.across(Item.TOTAL), AMOUNT.strong());
        String agriculture = "SUM(#" + (row + 2) + ":#" + (row + 4) + ")";
        canvas.formulasAcross("C" + (row + 1), agriculture, figures.across(Item.AGRICULTURE), AMOUNT.strong());
        String industry = "SUM(#" + (row + 6) + ":#" + (row + 7) + ")";
        canvas.formulasAcross(
                "C" + (row + 5), industry, figures.across(Item.INDUSTRY_AND_CONSTRUCTION), AMOUNT.strong());
    }
}
