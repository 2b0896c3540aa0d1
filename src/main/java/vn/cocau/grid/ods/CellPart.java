package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the cells of a table, one after the other. */
final class CellPart {

    /** What spreadsheets show for an error; some programs write it beside an empty text or the number 0, and say no more. */
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)|Err:[0-9]{3}");

    /** Repetitions in a row that cost too little to be counted before they are made. */
    private static final int FEW = 64;

    private final XmlScanner xml;
    private final Styles styles;
    private final Budget budget;
    private final Content content = new Content();
    private final CellText text;
    private final CellText note;
    private ValueType type = ValueType.NONE;
    private boolean doublyTyped;
    private boolean error;
    private @Nullable String stringValue;
    private @Nullable String comment;

    CellPart(XmlScanner xml, Styles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
        this.text = new CellText(styles);
        this.note = new CellText(styles);
    }

    /** The cell that starts here; what is returned holds until the next is read. */
    Content read(int column) throws IOException {
        content.begin(column);
        type = ValueType.NONE;
        doublyTyped = false;
        error = false;
        stringValue = null;
        comment = null;
        for (int i = 0; i < xml.attributes(); i++) {
            attribute(i);
        }
        children();
        settle();
        if (content.repeated > FEW && !content.isEmpty()) {
            budget.takeMemory((long) content.repeated * content.size());
        }
        return content;
    }

    /** Where the next cell stands. */
    int next() {
        return content.next();
    }

    @Nullable
    String comment() {
        return comment;
    }

    private void attribute(int index) {
        Slice name = xml.name(index);
        if (name.is("style-name")) {
            content.style = styles.number(xml.value(index));
        } else if (name.is("value-type")) {
            type(xml.value(index));
        } else if (name.is("value") || name.is("date-value") || name.is("time-value") || name.is("boolean-value")) {
            xml.value(index, content.digits);
        } else if (name.is("number-columns-repeated")) {
            content.repeated = Math.max(1, xml.value(index).number());
        } else if (name.is("number-columns-spanned")) {
            content.columns = Math.max(1, xml.value(index).number());
        } else if (name.is("number-rows-spanned")) {
            content.rows = Math.max(1, xml.value(index).number());
        } else if (name.is("formula")) {
            content.formula = OpenFormula.of(xml.attributeValue(index));
        } else if (name.is("string-value")) {
            stringValue = xml.attributeValue(index);
        }
    }

    /** The type; LibreOffice states it twice, the second time so as to tell errors from texts. */
    private void type(Slice name) {
        doublyTyped |= type != ValueType.NONE || error;
        if (name.is("error")) {
            error = true;
        } else if (type == ValueType.NONE) {
            type = ValueType.of(name);
        }
    }

    private void children() throws IOException {
        boolean shown = type == ValueType.STRING || content.digits.isEmpty() || content.formula != null;
        int cell = xml.depth();
        text.clear();
        while (xml.nextChild(cell)) {
            if (shown && xml.is("p")) {
                text.paragraph(xml);
            } else if (xml.is("annotation")) {
                annotation();
            } else if (xml.is("table")) {
                throw new RefusedFile(FindingCode.FILE_UNREADABLE, "found", "OpenDocument is-sub-table");
            }
        }
    }

    private void annotation() throws IOException {
        int annotation = xml.depth();
        note.clear();
        while (xml.nextChild(annotation)) {
            if (xml.is("p")) {
                note.paragraph(xml);
            }
        }
        comment = note.stored().raw();
    }

    /** Decides what the cell holds. */
    private void settle() {
        StoredText stored = text.stored();
        boolean formula = content.formula != null;
        if (error
                || (formula
                        && !doublyTyped
                        && ERROR.matcher(stored.raw().strip()).matches())) {
            take(Content.Kind.FAILURE, StoredText.plain(stored.raw().strip()));
        } else if (type == ValueType.STRING && stringValue != null && !stringValue.equals(stored.raw())) {
            take(Content.Kind.TEXT, StoredText.plain(stringValue));
        } else if (type == ValueType.NUMBER && formula && isTruth(stored.raw())) {
            take(Content.Kind.LOGICAL, StoredText.plain(content.digits.toString()));
        } else if (type != ValueType.STRING && type != ValueType.NONE && !content.digits.isBlank()) {
            value();
        } else if (text.isPresent()) {
            take(Content.Kind.TEXT, stored);
        } else if (formula) {
            take(Content.Kind.NOT_CALCULATED, stored);
        }
    }

    /** LibreOffice states a truth value of a formula as 1 or 0. */
    private boolean isTruth(String shown) {
        String digits = content.digits.toString();
        return (shown.equals("TRUE") && digits.equals("1")) || (shown.equals("FALSE") && digits.equals("0"));
    }

    private void take(Content.Kind kind, StoredText stored) {
        content.kind = kind;
        content.text = stored;
    }

    private void value() {
        switch (type) {
            case DATE -> take(Content.Kind.DATE, StoredText.plain(content.digits.toString()));
            case LOGICAL -> take(Content.Kind.LOGICAL, StoredText.plain(content.digits.toString()));
            case TIME -> time(content.digits.toString());
            case PERCENTAGE -> {
                content.kind = Content.Kind.NUMBER;
                content.format = "0.00%";
            }
            default -> content.kind = Content.Kind.NUMBER;
        }
    }

    /** A time of day or a duration is the part of days that Excel keeps for it. */
    private void time(String duration) {
        String days = Durations.days(duration);
        content.digits.clear();
        content.format = days == null ? "" : "h:mm:ss";
        take(days == null ? Content.Kind.TEXT : Content.Kind.NUMBER, StoredText.plain(days == null ? duration : days));
    }
}
