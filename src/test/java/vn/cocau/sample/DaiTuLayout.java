package vn.cocau.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Two price bases side by side under merged headers, with footnote marks on a label and on two years. */
final class DaiTuLayout implements Layout {

    private static final Ink HEAD = Stationery.TEXT.strong().centred().box();
    private static final Ink LABEL = Stationery.TEXT.box();
    private static final Ink AMOUNT = LABEL.numbers("#,##0");

    private record Line(String label, String footnote, Item item) {}

    private static final List<Line> LINES = List.of(
            new Line("Tổng số", "", Item.TOTAL),
            new Line("Nông, lâm nghiệp và thủy sản", "", Item.AGRICULTURE),
            new Line("Công nghiệp và xây dựng", "1)", Item.INDUSTRY_AND_CONSTRUCTION),
            new Line("Trong đó: Công nghiệp", "", Item.INDUSTRY),
            new Line("Dịch vụ", "", Item.SERVICES));

    @Override
    public String fileName() {
        return "Đại Từ - GTTT giá hiện hành và giá so sánh 2010.xlsx";
    }

    @Override
    public byte[] draw(Economy economy) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Canvas canvas = Canvas.first(workbook, Stationery.FONT, "Đại Từ")
                .widths(33, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12)
                .landscape();
        Stationery paper = new Stationery(canvas, new Stationery.Columns("A:C", "G:K", "A:K"));
        paper.form("03/GTTT-H", "Chi cục Thống kê huyện Đại Từ");
        paper.titles(4, "GIÁ TRỊ TĂNG THÊM PHÂN THEO KHU VỰC KINH TẾ HUYỆN ĐẠI TỪ");
        paper.unit(6, "ĐVT: Triệu đồng");
        canvas.put("A7:A8", "Khu vực kinh tế", HEAD);
        half(canvas, "B7:F7", 1, new Figures(economy, District.DAI_TU, Basis.CURRENT, Figures.Printing.TRIEU));
        half(canvas, "G7:K7", 6, new Figures(economy, District.DAI_TU, Basis.CONSTANT_2010, Figures.Printing.TRIEU));
        labels(canvas);
        paper.notes(
                15,
                "(*) Năm 2023 xã Quân Chu và thị trấn Quân Chu nhập làm một; địa giới huyện không đổi.",
                "1) Gồm công nghiệp khai khoáng, chế biến, điện, nước và xây dựng.",
                "2) Tính đến hết ngày 31 tháng 12.");
        paper.signatures(20, "Đại Từ, ngày 17 tháng 3 năm 2025", "NGƯỜI LẬP BIỂU", "CHI CỤC TRƯỞNG");
        return Packaging.bytes(workbook);
    }

    private static void half(Canvas canvas, String range, int column, Figures figures) {
        canvas.put(range, figures.basis() == Basis.CURRENT ? "Giá hiện hành" : "Giá so sánh 2010", HEAD);
        for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
            String cell = Canvas.at(column + year - Province.FIRST_YEAR, 8);
            switch (year) {
                case 2023 -> canvas.put(cell, "2023(*)", HEAD);
                case 2024 -> raised(canvas, cell, "2024", "2)", HEAD);
                default -> canvas.put(cell, year, HEAD);
            }
        }
        for (int i = 0; i < LINES.size(); i++) {
            canvas.across(column, 9 + i, figures.across(LINES.get(i).item()), ink(AMOUNT, LINES.get(i)));
        }
        String total = "#10+#11+#13";
        canvas.formulasAcross(Canvas.at(column, 9), total, figures.across(Item.TOTAL), AMOUNT.strong());
    }

    private static void labels(Canvas canvas) {
        for (int i = 0; i < LINES.size(); i++) {
            Line line = LINES.get(i);
            raised(canvas, "A" + (9 + i), line.label(), line.footnote(), ink(LABEL, line));
        }
    }

    private static Ink ink(Ink ink, Line line) {
        return switch (line.item()) {
            case TOTAL -> ink.strong();
            case INDUSTRY -> ink.slanted();
            default -> ink;
        };
    }

    /** Text with a footnote mark in superscript behind it. */
    private static void raised(Canvas canvas, String cell, String text, String footnote, Ink ink) {
        XSSFCell written = (XSSFCell) canvas.put(cell, text, ink);
        if (footnote.isEmpty()) {
            return;
        }
        XSSFWorkbook workbook = written.getSheet().getWorkbook();
        XSSFFont plain = written.getCellStyle().getFont();
        XSSFFont small = workbook.createFont();
        small.setFontName(ink.font());
        small.setFontHeightInPoints((short) ink.size());
        small.setTypeOffset(Font.SS_SUPER);
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(text, plain);
        rich.append(footnote, small);
        written.setCellValue(rich);
    }
}
