package vn.cocau.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Actual, estimate and plan side by side; ranks by prefix, the unit row by row, years and totals as formulas. */
final class DongHyLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink MIDDLE = Stationery.TEXT.centred().box();
    private static final Ink LEVEL = LABEL.numbers("#,##0.0");

    private static final int REPORT_YEAR = 2024;

    /** A column: its stage, its year as a distance from the report year, and what it makes of the year before or itself. */
    private record Column(String stage, int distance, BigDecimal factor) {

        String heading() {
            return stage + " " + (REPORT_YEAR + distance);
        }

        String formula() {
            String year = distance == 0 ? "$D$8" : "$D$8" + (distance < 0 ? "" : "+") + distance;
            return "\"" + stage + " \"&(" + year + ")";
        }

        /** Plans are drawn from the actual figure of their year or the last one there is. */
        int source() {
            return REPORT_YEAR + Math.min(distance, 0);
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("TH", -4, BigDecimal.ONE),
            new Column("TH", -3, BigDecimal.ONE),
            new Column("TH", -2, BigDecimal.ONE),
            new Column("TH", -1, BigDecimal.ONE),
            new Column("KH", 0, new BigDecimal("1.012")),
            new Column("ƯTH", 0, BigDecimal.ONE),
            new Column("KH", 1, new BigDecimal("1.075")));

    /** Label, and either the formula of its parts or, for a leaf, what share of which item it is. */
    private record Line(String label, String sum, Function<Function<Item, BigDecimal>, BigDecimal> value) {}

    private static final List<Line> LINES = List.of(
            new Line(" * Khu vực nông, lâm nghiệp và thủy sản", "#%2$d+#%6$d+#%7$d", of -> Item.AGRICULTURE.added(of)),
            new Line(" - Nông nghiệp", "SUM(#%3$d:#%5$d)", of -> of.apply(Item.FARMING)),
            new Line("   + Trồng trọt", "", of -> crops(of)),
            new Line(
                    "   + Chăn nuôi",
                    "",
                    of -> of.apply(Item.FARMING).subtract(crops(of)).subtract(help(of))),
            new Line("   + Dịch vụ nông nghiệp", "", of -> help(of)),
            new Line(" - Lâm nghiệp", "", of -> of.apply(Item.FORESTRY)),
            new Line(" - Thủy sản", "", of -> of.apply(Item.FISHING)),
            new Line(
                    " * Khu vực công nghiệp và xây dựng",
                    "#%9$d+#%10$d",
                    of -> Item.INDUSTRY_AND_CONSTRUCTION.added(of)),
            new Line("   + Công nghiệp - TTCN", "", of -> of.apply(Item.INDUSTRY)),
            new Line("   + Xây dựng", "", of -> of.apply(Item.CONSTRUCTION)),
            new Line(" * Khu vực dịch vụ", "", of -> of.apply(Item.SERVICES)));

    @Override
    public String fileName() {
        return "Đồng Hỷ - Chỉ tiêu kinh tế TH, ƯTH, KH.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, Stationery.FONT, "Chi tieu")
                .widths(6, 46, 12, 13, 13, 13, 13, 13, 13, 13)
                .landscape();
        head(canvas);
        block(canvas, 10, "Giá trị tăng thêm (Giá so sánh 2010)", figures(economy, Basis.CONSTANT_2010));
        block(canvas, 22, "Giá trị tăng thêm (Giá hiện hành)", figures(economy, Basis.CURRENT));
        shares(canvas, figures(economy, Basis.CURRENT));
        return Packaging.bytes(workbook);
    }

    private static Figures figures(Economy economy, Basis basis) {
        return new Figures(economy, District.DONG_HY, basis, Figures.Printing.ty(1));
    }

    private static void head(Canvas canvas) {
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A:B", "E:J", "A:J"));
        paper.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN ĐỒNG HỶ");
        paper.titles(4, "MỘT SỐ CHỈ TIÊU KINH TẾ CHỦ YẾU HUYỆN ĐỒNG HỶ", "Năm 2024 và kế hoạch năm 2025");
        canvas.put("B8:C8", "Năm báo cáo:", Stationery.TEXT.right());
        canvas.put("D8", REPORT_YEAR, Stationery.TEXT.strong().centred());
        canvas.put("A9", "STT", HEAD);
        canvas.put("B9", "Tên chỉ tiêu", HEAD);
        canvas.put("C9", "Đơn vị tính", HEAD);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            canvas.formula(Canvas.at(3 + i, 9), column.formula(), column.heading(), HEAD);
        }
        canvas.height(9, 36);
        paper.notes(39, "TH: thực hiện; ƯTH: ước thực hiện; KH: kế hoạch.");
        paper.signatures(42, "Đồng Hỷ, ngày 05 tháng 12 năm 2024", "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN");
    }

    private static void block(Canvas canvas, int row, String title, Figures figures) {
        stub(canvas, row, title, "Tỷ đồng", LABEL.strong());
        canvas.put("A" + row, row == 10 ? 1 : 2, MIDDLE.strong());
        String total = "#" + (row + 1) + "+#" + (row + 8) + "+#" + (row + 11);
        canvas.formulasAcross("D" + row, total, values(figures, of -> Item.TOTAL.added(of)), LEVEL.strong());
        for (int i = 0; i < LINES.size(); i++) {
            Line line = LINES.get(i);
            boolean sector = line.label().startsWith(" *");
            stub(canvas, row + 1 + i, line.label(), "Tỷ đồng", sector ? LABEL.strong() : LABEL);
            Ink ink = sector ? LEVEL.strong() : LEVEL;
            List<BigDecimal> values = values(figures, line.value());
            if (line.sum().isEmpty()) {
                canvas.across(3, row + 1 + i, values, ink);
            } else {
                canvas.formulasAcross("D" + (row + 1 + i), sumOf(line.sum(), row), values, ink);
            }
        }
    }

    /** In a pattern, %2$d is the row of the second line of the block. */
    private static String sumOf(String pattern, int row) {
        String formula = pattern;
        for (int line = LINES.size(); line > 0; line--) {
            formula = formula.replace("%" + line + "$d", String.valueOf(row + line));
        }
        return formula;
    }

    private static void shares(Canvas canvas, Figures figures) {
        List<BigDecimal> hundred =
                COLUMNS.stream().map(column -> Figures.HUNDRED).toList();
        stub(canvas, 34, "Cơ cấu giá trị tăng thêm (Giá hiện hành)", "%", LABEL.strong());
        canvas.put("A34", 3, MIDDLE.strong());
        canvas.formulasAcross(
                "D34", "SUM(#35:#37)", hundred, LABEL.numbers("0.00").strong());
        List<BigDecimal> totals = values(figures, of -> Item.TOTAL.added(of));
        List<Line> sectors =
                LINES.stream().filter(line -> line.label().startsWith(" *")).toList();
        for (int i = 0; i < sectors.size(); i++) {
            Line sector = sectors.get(i);
            stub(canvas, 35 + i, sector.label(), "%", LABEL);
            List<BigDecimal> values = values(figures, sector.value());
            List<BigDecimal> shares = new ArrayList<>();
            for (int at = 0; at < values.size(); at++) {
                shares.add(Figures.unrounded(values.get(at), totals.get(at)));
            }
            String formula = "#" + (23 + LINES.indexOf(sector)) + "/#$22*100";
            canvas.formulasAcross("D" + (35 + i), formula, shares, LABEL.numbers("0.00"));
        }
    }

    private static void stub(Canvas canvas, int row, String label, String unit, Ink ink) {
        canvas.put("A" + row, "", MIDDLE);
        canvas.put("B" + row, label, ink);
        canvas.put("C" + row, unit, MIDDLE);
    }

    private static List<BigDecimal> values(Figures figures, Function<Function<Item, BigDecimal>, BigDecimal> value) {
        return COLUMNS.stream()
                .map(column -> value.apply(leaf -> figures.of(leaf, column.source())
                        .multiply(column.factor())
                        .setScale(1, RoundingMode.HALF_UP)))
                .toList();
    }

    private static BigDecimal crops(Function<Item, BigDecimal> of) {
        return of.apply(Item.FARMING).multiply(new BigDecimal("0.574")).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal help(Function<Item, BigDecimal> of) {
        return of.apply(Item.FARMING).multiply(new BigDecimal("0.036")).setScale(1, RoundingMode.HALF_UP);
    }
}
