package vn.cocau.sample;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Excel on a Vietnamese machine saves as CSV: BOM, semicolons, decimal comma, points between thousands. */
final class PhuLuongLayout implements Layout {

    private static final int COLUMNS = 8;

    @Override
    public String fileName() {
        return "Phú Lương - giá trị tăng thêm 2020-2024.csv";
    }

    @Override
    public byte[] draw(Economy economy) {
        Figures current = new Figures(economy, District.PHU_LUONG, Basis.CURRENT, Figures.Printing.ty(2));
        Figures constant = new Figures(economy, District.PHU_LUONG, Basis.CONSTANT_2010, Figures.Printing.ty(2));
        List<String> lines = new ArrayList<>();
        lines.add(line("UBND HUYỆN PHÚ LƯƠNG"));
        lines.add(line("CHI CỤC THỐNG KÊ"));
        lines.add(line(""));
        lines.add(line("GIÁ TRỊ TĂNG THÊM TRÊN ĐỊA BÀN HUYỆN PHÚ LƯƠNG GIAI ĐOẠN 2020-2024"));
        lines.add(line(Stationery.ILLUSTRATIVE));
        lines.add(line(""));
        lines.add(line("STT", "Chỉ tiêu", "Đơn vị tính", "2020", "2021", "2022", "2023", "2024"));
        levels(lines, "I", "Giá trị tăng thêm theo giá hiện hành", current);
        levels(lines, "II", "Giá trị tăng thêm theo giá so sánh 2010", constant);
        lines.add(row("III", "Cơ cấu giá trị tăng thêm (giá hiện hành)", "%", Province.years(y -> Figures.HUNDRED)));
        for (Item sector : Item.SECTORS) {
            lines.add(sector(sector, "%", Province.years(year -> current.share(sector, year))));
        }
        lines.add(line(""));
        lines.add(line("Ghi chú: " + Stationery.ILLUSTRATIVE + "."));
        lines.add(line("", "Phú Lương, ngày 14 tháng 3 năm 2025"));
        lines.add(line("", "Người lập biểu", "", "", "", "Chi cục trưởng"));
        return utf8WithMark(String.join("\r\n", lines) + "\r\n");
    }

    private static void levels(List<String> lines, String number, String title, Figures figures) {
        lines.add(row(number, title, "Tỷ đồng", figures.across(Item.TOTAL)));
        for (Item sector : Item.SECTORS) {
            lines.add(sector(sector, "Tỷ đồng", figures.across(sector)));
        }
    }

    private static String sector(Item sector, String unit, List<BigDecimal> numbers) {
        return switch (sector) {
            case AGRICULTURE -> row("1", "Nông, lâm nghiệp và thuỷ sản", unit, numbers);
            case INDUSTRY_AND_CONSTRUCTION -> row("2", "Công nghiệp - Xây dựng", unit, numbers);
            default -> row("3", "Thương mại - dịch vụ", unit, numbers);
        };
    }

    private static String row(String number, String label, String unit, List<BigDecimal> numbers) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.00", symbols);
        List<String> cells = new ArrayList<>(List.of(number, label, unit));
        numbers.forEach(value -> cells.add(format.format(value)));
        return line(cells.toArray(String[]::new));
    }

    /** Excel gives every line as many fields as the widest. */
    private static String line(String... cells) {
        return String.join(";", cells) + ";".repeat(COLUMNS - cells.length);
    }

    private static byte[] utf8WithMark(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
