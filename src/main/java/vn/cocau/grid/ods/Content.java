package vn.cocau.grid.ods;

import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.xml.Characters;

/** What a cell holds and where it stands, to be given to the sheet as often as its row and column are repeated. */
final class Content {

    enum Kind {
        NOTHING,
        NUMBER,
        TEXT,
        LOGICAL,
        DATE,
        FAILURE,
        NOT_CALCULATED
    }

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;

    final Characters digits = new Characters();
    Kind kind = Kind.NOTHING;
    StoredText text = StoredText.plain("");

    @Nullable
    OpenFormula formula;
    /** The number format that the kind of value has of itself; empty for none. */
    String format = "";
    /** The cell's own style, or none. */
    int style;

    int repeated;
    int columns;
    int rows;
    private int column;

    void begin(int atColumn) {
        column = atColumn;
        kind = Kind.NOTHING;
        formula = null;
        format = "";
        style = Styles.NONE;
        repeated = 1;
        columns = 1;
        rows = 1;
        digits.clear();
    }

    Content copy() {
        Content copy = new Content();
        copy.begin(column);
        copy.kind = kind;
        copy.text = kind == Kind.NUMBER ? StoredText.plain(digits.toString()) : text;
        copy.formula = formula;
        copy.format = format;
        copy.style = style;
        copy.repeated = repeated;
        copy.columns = columns;
        copy.rows = rows;
        return copy;
    }

    int column() {
        return column;
    }

    /** Where the next cell stands. */
    int next() {
        return Math.min(column + repeated, COLUMNS);
    }

    boolean isEmpty() {
        return kind == Kind.NOTHING;
    }

    /** Whether it is neither a value nor merged. */
    boolean isNothing() {
        return isEmpty() && columns == 1 && rows == 1;
    }

    void give(SheetBuilder sheet, int row, int rowStyle, Columns defaults) {
        if (columns > 1 || rows > 1) {
            CellAddress last = new CellAddress(Math.min(row + rows, ROWS) - 1, Math.min(column + columns, COLUMNS) - 1);
            sheet.merge(new CellRange(new CellAddress(row, column), last));
        }
        for (int i = 0; i < repeated && !isEmpty(); i++) {
            int named = style >= 0 ? style : rowStyle;
            sheet.cell(column + i, defaults.styled(named >= 0 ? named : defaults.style(column + i), format));
            if (formula != null) {
                formula.give(sheet);
            }
            give(sheet);
        }
    }

    private void give(SheetBuilder sheet) {
        switch (kind) {
            case NUMBER -> {
                if (digits.isEmpty()) {
                    sheet.number(text.raw());
                } else {
                    sheet.number(digits.bytes(), 0, digits.length());
                }
            }
            case TEXT -> sheet.text(text);
            case LOGICAL -> sheet.logical(text.raw());
            case DATE -> sheet.date(text.raw());
            case FAILURE -> sheet.failure(text.raw());
            case NOT_CALCULATED -> sheet.notCalculated();
            case NOTHING -> {}
        }
    }

    /** About how many bytes each repetition costs. */
    int size() {
        return digits.length()
                + 2 * text.raw().length()
                + (formula == null ? 0 : formula.text().length());
    }
}
