package vn.cocau.form;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.cocau.profile.Partition;

/** What keeps a clerk from mistakes: numbers only, differences that turn red, and locked cells without a password. */
final class FormGuards {

    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

    private final XSSFSheet sheet;
    private final FormLayout layout;
    private final FormFormulas formulas;
    private final FormTexts texts;

    FormGuards(XSSFSheet sheet, FormLayout layout, FormFormulas formulas, FormTexts texts) {
        this.sheet = sheet;
        this.layout = layout;
        this.formulas = formulas;
        this.texts = texts;
    }

    void set() {
        numbersOnly();
        layout.form().accounts().forEach(this::redWhereItMisses);
        red(formulas.anyMisses(), new CellRangeAddress(layout.statusRow(), layout.statusRow(), 0, layout.lastColumn()));
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void numbersOnly() {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        String first = FormLayout.cell(layout.firstRow(), FormLayout.FIRST_FIGURE);
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint(formulas.allowed(first)),
                new CellRangeAddressList(
                        layout.firstRow(), layout.lastRow(), FormLayout.FIRST_FIGURE, layout.lastColumn()));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                texts.text("form.error.title"),
                texts.text("form.error.text", "marks", String.join("  ", texts.marks())));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private void redWhereItMisses(Partition account) {
        int row = layout.differenceRow(account);
        red(
                formulas.misses(account, FormLayout.cell(row, FormLayout.FIRST_FIGURE)),
                new CellRangeAddress(row, row, FormLayout.FIRST_FIGURE, layout.lastColumn()));
    }

    private void red(String formula, CellRangeAddress cells) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(RED, null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
