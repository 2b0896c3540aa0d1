package vn.cocau.publication;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.cocau.publication.SheetStyles.Look;

/** Writes one sheet from the top down, ready for A4 paper. Strings are strings and never formulas. */
final class SheetWriter {

    /** The longest text a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH_UNIT = 256;
    private static final int LINE_POINTS = 15;
    private static final int MOST_LINES = 12;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<Integer> widths;
    private int next;

    /** @param widths of the columns, in characters */
    SheetWriter(XSSFSheet sheet, SheetStyles styles, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = List.copyOf(widths);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * WIDTH_UNIT);
        }
        print();
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&\"" + SheetStyles.FONT + ",Regular\"&P/&N");
    }

    void title(Bilingual title) {
        line(title.vi(), Look.TITLE);
        line(title.en(), Look.SUBTITLE);
    }

    void line(String text, Look look) {
        set(sheet.createRow(next++), 0, new Entry(null, text, look));
    }

    void space() {
        next++;
    }

    /** The header stays on the screen and stands on top of every printed page. */
    void header(List<Bilingual> headings) {
        row(headings.stream()
                .map(heading -> new Entry(null, heading.twoLines(), Look.HEADER))
                .toList());
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    }

    /** A line across the table that says what the rows below it are. */
    void band(Bilingual text) {
        across(text.oneLine(), Look.BAND);
    }

    /** A text over all columns, as high as it needs. */
    void across(String text, Look look) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < widths.size(); column++) {
            set(row, column, new Entry(null, column == 0 ? text : "", look));
        }
        if (widths.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.size() - 1));
        }
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        row.setHeightInPoints(LINE_POINTS * lines(new Entry(null, text, look), width));
    }

    void row(List<Entry> entries) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < entries.size(); column++) {
            set(row, column, entries.get(column));
        }
        row.setHeightInPoints(LINE_POINTS * Math.min(MOST_LINES, lines(entries)));
    }

    private int lines(List<Entry> entries) {
        int most = 1;
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            if (entry.look() != Look.NOTE) {
                most = Math.max(most, lines(entry, widths.get(column)));
            }
        }
        return most;
    }

    /** How many lines a text takes: letters are narrower than the digits a width is counted in, bold ones are not. */
    private static int lines(Entry entry, int width) {
        int letters = entry.look() == Look.HEADER || entry.look() == Look.BAND ? width - 2 : width * 8 / 7;
        return entry.text()
                .lines()
                .mapToInt(line -> 1 + Math.max(0, TextTable.width(line) - 1) / letters)
                .sum();
    }

    private void set(XSSFRow row, int column, Entry entry) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(entry.look()));
        if (entry.number() != null) {
            // The decimal text itself: how a double is written differs from one Java to another.
            cell.getCTCell().setT(STCellType.N);
            cell.getCTCell().setV(entry.number().toPlainString());
        } else if (!entry.text().isEmpty()) {
            cell.setCellValue(shortened(entry.text()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
