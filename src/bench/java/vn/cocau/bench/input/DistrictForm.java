package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import vn.cocau.bench.Tally;

/** A form as a district fills it in: title, merged headers, an indented stub, groups closed by sums. */
final class DistrictForm {

    private static final int FIRST_ROW = 6;
    private static final int ROWS = 89;
    private static final int GROUP = 10;
    private static final int STUB = 3;
    private static final int COLUMNS = 13;
    private static final int FIRST_YEAR = 2015;
    private static final String MERGES = "<mergeCells count=\"6\"><mergeCell ref=\"A1:M1\"/><mergeCell ref=\"A4:A5\"/>"
            + "<mergeCell ref=\"B4:B5\"/><mergeCell ref=\"C4:C5\"/><mergeCell ref=\"D4:H4\"/>"
            + "<mergeCell ref=\"I4:M4\"/></mergeCells>";

    private final XlsxFile book;
    private final Figures figures;
    private final Tally tally;
    private final Writer out;

    /** Of the group so far, by column. */
    private final BigDecimal[] sums = new BigDecimal[COLUMNS];

    DistrictForm(XlsxFile book, Figures figures, Tally tally) throws IOException {
        this.book = book;
        this.figures = figures;
        this.tally = tally;
        out = book.sheet("A1:M" + (FIRST_ROW + ROWS + 1));
    }

    void write() throws IOException {
        head();
        for (int row = FIRST_ROW; row < FIRST_ROW + ROWS; row++) {
            begin(row);
            stub(row);
            boolean total = (row - FIRST_ROW) % GROUP == GROUP - 1;
            for (int column = STUB; column < COLUMNS; column++) {
                if (total) {
                    sum(row, column);
                } else {
                    amount(row, column);
                }
            }
            out.write("</row>");
        }
        foot();
    }

    private void head() throws IOException {
        begin(1);
        text("A1", "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN PHÂN THEO NGÀNH KINH TẾ", XlsxFile.BOLD);
        covered(1, 1, COLUMNS);
        out.write("</row>");
        begin(2);
        calculated("A2", "CONCATENATE(&quot;Báo cáo năm &quot;,2019)", "Báo cáo năm 2019");
        out.write("</row>");
        begin(3);
        text("M3", "Đơn vị tính: Triệu đồng", XlsxFile.LABEL);
        out.write("</row>");
        begin(4);
        text("A4", "STT", XlsxFile.BOLD);
        text("B4", "Chỉ tiêu", XlsxFile.BOLD);
        text("C4", "Mã số", XlsxFile.BOLD);
        text("D4", "Theo giá so sánh 2010", XlsxFile.BOLD);
        covered(4, 4, 8);
        text("I4", "Theo giá hiện hành", XlsxFile.BOLD);
        covered(4, 9, COLUMNS);
        out.write("</row>");
        begin(5);
        covered(5, 0, STUB);
        for (int column = STUB; column < COLUMNS; column++) {
            number(address(5, column), Integer.toString(FIRST_YEAR + (column - STUB) % 5), XlsxFile.BOLD);
        }
        out.write("</row>");
    }

    private void stub(int row) throws IOException {
        number(address(row, 0), Integer.toString(row - FIRST_ROW + 1), XlsxFile.LABEL);
        text(address(row, 1), Labels.DETAILS.get(figures.below(Labels.DETAILS.size())), XlsxFile.LABEL);
        text(address(row, 2), "Mã " + (row - FIRST_ROW + 1), XlsxFile.LABEL);
    }

    private void amount(int row, int column) throws IOException {
        String value = figures.next();
        boolean first = (row - FIRST_ROW) % GROUP == 0;
        sums[column] = first ? new BigDecimal(value) : sums[column].add(new BigDecimal(value));
        number(address(row, column), value, XlsxFile.FIRST_NUMBER + column % XlsxFile.NUMBERS);
    }

    /** The group's sum, by a formula shared along the row; Excel writes it out in the first cell only. */
    private void sum(int row, int column) throws IOException {
        String shared = "<f t=\"shared\" si=\"" + row + "\"";
        String formula = column > STUB
                ? shared + "/>"
                : shared + " ref=\"D" + row + ":M" + row + "\">SUM(D" + (row - GROUP + 1) + ":D" + (row - 1) + ")</f>";
        double sum = sums[column].doubleValue();
        tally.number(sum);
        out.write("<c r=\"" + address(row, column) + "\" s=\"" + XlsxFile.BOLD + "\">" + formula + "<v>" + sum
                + "</v></c>");
    }

    private void foot() throws IOException {
        begin(FIRST_ROW + ROWS);
        text(address(FIRST_ROW + ROWS, 1), "Người lập biểu", XlsxFile.BOLD);
        text(address(FIRST_ROW + ROWS, 8), "Thủ trưởng đơn vị", XlsxFile.BOLD);
        out.write("</row>");
        begin(FIRST_ROW + ROWS + 1);
        text(address(FIRST_ROW + ROWS + 1, 0), "Ghi chú: số liệu ước tính", XlsxFile.LABEL);
        out.write("</row></sheetData>" + MERGES + "</worksheet>");
    }

    private void begin(int row) throws IOException {
        out.write("<row r=\"" + row + "\" spans=\"1:" + COLUMNS + "\">");
    }

    private void text(String address, String text, int style) throws IOException {
        tally.text();
        out.write("<c r=\"" + address + "\" s=\"" + style + "\" t=\"s\"><v>" + book.string(text) + "</v></c>");
    }

    private void calculated(String address, String formula, String text) throws IOException {
        tally.text();
        out.write("<c r=\"" + address + "\" t=\"str\"><f>" + formula + "</f><v>" + text + "</v></c>");
    }

    private void number(String address, String value, int style) throws IOException {
        tally.number(Double.parseDouble(value));
        out.write("<c r=\"" + address + "\" s=\"" + style + "\"><v>" + value + "</v></c>");
    }

    /** Formatted cells without content, as a merge leaves them. */
    private void covered(int row, int from, int to) throws IOException {
        for (int column = from; column < to; column++) {
            out.write("<c r=\"" + address(row, column) + "\" s=\"" + XlsxFile.BOLD + "\"/>");
        }
    }

    private static String address(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row);
    }
}
