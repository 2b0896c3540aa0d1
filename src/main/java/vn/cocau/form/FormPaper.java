package vn.cocau.form;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a form stands on A4 paper and on the screen: as wide as the page, its header on every page. */
final class FormPaper {

    private static final int WIDTH_UNIT = 256;
    private static final int NUMBERING_WIDTH = 7;
    private static final int LABEL_WIDTH = 44;
    private static final int ONE_FIGURE_WIDTH = 24;
    private static final int FIGURE_WIDTH = 16;
    private static final int MOST_UPRIGHT = 3;

    private final XSSFSheet sheet;
    private final FormLayout layout;

    FormPaper(XSSFSheet sheet, FormLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** All columns together, in the width of a digit. */
    static int width(int figures) {
        return NUMBERING_WIDTH + LABEL_WIDTH + figures * figureWidth(figures);
    }

    private static int figureWidth(int figures) {
        return figures == 1 ? ONE_FIGURE_WIDTH : FIGURE_WIDTH;
    }

    void set() {
        sheet.setColumnWidth(FormLayout.NUMBERING, NUMBERING_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(FormLayout.LABELS, LABEL_WIDTH * WIDTH_UNIT);
        for (int column = FormLayout.FIRST_FIGURE; column <= layout.lastColumn(); column++) {
            sheet.setColumnWidth(column, figureWidth(layout.figures()) * WIDTH_UNIT);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(layout.figures() > MOST_UPRIGHT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P/&N");
        sheet.setRepeatingRows(new CellRangeAddress(FormLayout.HEADER, layout.firstRow() - 1, -1, -1));
        sheet.createFreezePane(FormLayout.FIRST_FIGURE, layout.firstRow());
        sheet.setDisplayGridlines(false);
        sheet.setActiveCell(new CellAddress(layout.firstRow(), FormLayout.FIRST_FIGURE));
    }
}
