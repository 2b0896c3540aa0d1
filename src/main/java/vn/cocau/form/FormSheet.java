package vn.cocau.form;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.cocau.concept.PriceBasis;
import vn.cocau.form.FormStyles.Look;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.ReportForm;

/** Writes one sheet of a form: letterhead, titles, the table to fill in, its check and its notes. */
final class FormSheet {

    private static final int LINE_POINTS = 17;
    private static final int NOTE_POINTS = 15;
    private static final int LETTERS_OF_LABELS = 46;
    /** Small letters in a hundred of the units that column widths are counted in. */
    private static final int LETTERS_A_WIDTH = 105;

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final ReportForm form;
    private final FormTexts texts;

    FormSheet(XSSFSheet sheet, FormStyles styles, ReportForm form, FormTexts texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.form = form;
        this.texts = texts;
    }

    void write(int number, PriceBasis prices, List<FormColumn> columns) {
        FormLayout layout = new FormLayout(form, columns.size());
        FormFormulas formulas = new FormFormulas(form, layout, texts);
        letterhead(number, layout);
        titles(prices, layout);
        header(columns, layout);
        form.items().forEach(item -> row(item, layout));
        form.accounts().forEach(account -> difference(account, layout, formulas));
        below(layout, formulas);
        new FormGuards(sheet, layout, formulas, texts).set();
        new FormPaper(sheet, layout).set();
    }

    private void letterhead(int number, FormLayout layout) {
        set(0, 0, texts.text("form.number", "number", number), Look.TOP);
        set(0, layout.lastColumn(), texts.reporter(), Look.TOP_RIGHT);
        set(1, layout.lastColumn(), texts.receiver(), Look.TOP_RIGHT);
    }

    private void titles(PriceBasis prices, FormLayout layout) {
        across(3, texts.measure(), Look.TITLE, layout);
        across(4, texts.territory(), Look.SUBTITLE, layout);
        across(5, texts.prices(prices), Look.SUBTITLE, layout);
        across(6, texts.span(), Look.SUBTITLE, layout);
        across(7, texts.unit(), Look.UNIT, layout);
    }

    private void header(List<FormColumn> columns, FormLayout layout) {
        set(FormLayout.HEADER, FormLayout.NUMBERING, texts.text("form.head.number"), Look.HEADER);
        set(FormLayout.HEADER, FormLayout.LABELS, texts.text("form.head.activity"), Look.HEADER);
        for (int i = 0; i < columns.size(); i++) {
            setHead(FormLayout.FIRST_FIGURE + i, texts.column(columns.get(i)));
        }
        row(FormLayout.HEADER).setHeightInPoints(2 * LINE_POINTS);
        if (layout.numbersColumns()) {
            int below = FormLayout.HEADER + 1;
            set(below, FormLayout.NUMBERING, "A", Look.COLUMN_NUMBER);
            set(below, FormLayout.LABELS, "B", Look.COLUMN_NUMBER);
            for (int i = 0; i < columns.size(); i++) {
                set(below, FormLayout.FIRST_FIGURE + i, "", Look.COLUMN_NUMBER).setCellValue(i + 1);
            }
        }
    }

    private void setHead(int column, String head) {
        XSSFCell cell = set(FormLayout.HEADER, column, head, Look.HEADER);
        if (head.matches("\\d{4}")) {
            cell.setCellValue(Integer.parseInt(head));
        }
    }

    private void row(Item item, FormLayout layout) {
        int depth = form.depth(item);
        int row = layout.row(item);
        String label = texts.item(item);
        numbering(item, depth, layout);
        set(row, FormLayout.LABELS, label, Look.LABEL).setCellStyle(styles.label(depth));
        for (int column = FormLayout.FIRST_FIGURE; column <= layout.lastColumn(); column++) {
            set(row, column, "", depth < 2 ? Look.INPUT_TOTAL : Look.INPUT);
        }
        row(row).setHeightInPoints(LINE_POINTS * (1 + label.length() / LETTERS_OF_LABELS) + 2);
    }

    /** The place of an item among the parts of its whole: I, II, III, and below them 1, 2, 3 as numbers. */
    private void numbering(Item item, int depth, FormLayout layout) {
        int number = form.accounts().stream()
                .mapToInt(account -> account.parts().indexOf(item) + 1)
                .max()
                .orElse(0);
        Look look = depth == 0 ? Look.TOTAL : Look.NUMBERING;
        XSSFCell cell = set(layout.row(item), FormLayout.NUMBERING, "", look);
        if (depth == 1 && number <= ROMAN.size()) {
            cell.setCellValue(ROMAN.get(number - 1));
        } else if (depth > 0) {
            cell.setCellValue(number);
        }
    }

    private void difference(Partition account, FormLayout layout, FormFormulas formulas) {
        int row = layout.differenceRow(account);
        set(row, FormLayout.NUMBERING, "", Look.CHECK_LABEL);
        set(row, FormLayout.LABELS, texts.difference(account.whole()), Look.CHECK_LABEL);
        for (int column = FormLayout.FIRST_FIGURE; column <= layout.lastColumn(); column++) {
            XSSFCell cell = set(row, column, "", Look.CHECK);
            cell.setCellFormula(formulas.difference(account, column));
            cell.setCellValue(0);
        }
        row(row).setHeightInPoints(LINE_POINTS + 1);
    }

    private void below(FormLayout layout, FormFormulas formulas) {
        int row = layout.statusRow();
        XSSFCell status = across(row, "", Look.STATUS, layout);
        status.setCellFormula(formulas.status());
        status.setCellValue(texts.text("form.status.missing", "count", layout.inputs()));
        row(row).setHeightInPoints(2 * LINE_POINTS);
        note(row + 1, texts.text("form.note.input"), layout);
        note(row + 2, texts.missing(), layout);
        set(row + 4, layout.lastColumn(), texts.text("form.signed.date"), Look.DATE);
        set(row + 5, FormLayout.LABELS, texts.text("form.signed.by"), Look.SIGNATURE);
        set(row + 5, layout.lastColumn(), texts.text("form.signed.head"), Look.SIGNATURE);
    }

    private void note(int row, String text, FormLayout layout) {
        across(row, text, Look.NOTE, layout);
        int width = FormPaper.width(layout.figures()) * LETTERS_A_WIDTH / 100;
        row(row).setHeightInPoints(NOTE_POINTS * (1 + text.length() / width));
    }

    private XSSFCell across(int row, String text, Look look, FormLayout layout) {
        XSSFCell cell = set(row, 0, text, look);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, layout.lastColumn()));
        return cell;
    }

    private XSSFCell set(int row, int column, String text, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }
}
