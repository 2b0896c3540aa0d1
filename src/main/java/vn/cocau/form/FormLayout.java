package vn.cocau.form;

import org.apache.poi.ss.util.CellReference;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.ReportForm;

/** Where everything stands on a sheet of a form; rows and columns count from 0. */
record FormLayout(ReportForm form, int figures) {

    static final int NUMBERING = 0;
    static final int LABELS = 1;
    static final int FIRST_FIGURE = 2;
    /** Letterhead, titles and the unit. */
    static final int HEADER = 8;

    /** A row of column numbers is one only with several numbers. */
    boolean numbersColumns() {
        return figures > 1;
    }

    int firstRow() {
        return HEADER + (numbersColumns() ? 2 : 1);
    }

    int row(Item item) {
        return firstRow() + form.items().indexOf(item);
    }

    int lastRow() {
        return firstRow() + form.items().size() - 1;
    }

    int differenceRow(Partition account) {
        return lastRow() + 1 + form.accounts().indexOf(account);
    }

    int statusRow() {
        return lastRow() + form.accounts().size() + 1;
    }

    int lastColumn() {
        return FIRST_FIGURE + figures - 1;
    }

    int inputs() {
        return form.items().size() * figures;
    }

    /** All cells to fill in. */
    String inputRange() {
        return range(firstRow(), lastRow());
    }

    /** A run of rows over all columns of figures. */
    String range(int first, int last) {
        return cell(first, FIRST_FIGURE) + ":" + cell(last, lastColumn());
    }

    static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
