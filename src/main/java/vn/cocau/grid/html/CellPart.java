package vn.cocau.grid.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.Style;
import vn.cocau.grid.WorkbookBuilder;

/**
 * Reads the cells of a table. A text stays text, figures too: what it means is not for the page to say. Only what Excel or
 * LibreOffice wrote beside the text is a value of its own kind.
 */
final class CellPart {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?");

    private static final Pattern OTHER_FILE = Pattern.compile("\\[[^\\[\\]]+\\.[A-Za-z]{3,4}\\]");

    private final WorkbookBuilder workbook;
    private final SheetBuilder sheet;
    private final PageStyles styles;
    private final Map<Look, Integer> numbers = new HashMap<>();
    private int beyondAscii;

    CellPart(WorkbookBuilder workbook, SheetBuilder sheet, PageStyles styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = styles;
    }

    void read(Element element, Look look, int column) {
        StoredText text = CellText.of(element, look.shown(), styles);
        beyondAscii += text.raw().chars().anyMatch(letter -> letter > 0x7F) ? 1 : 0;
        sheet.cell(column, style(element, look));
        boolean hasFormula = formula(element);
        String number = number(element, text.raw());
        if (!number.isEmpty()) {
            sheet.number(number);
        } else if (element.hasAttr("x:err")) {
            sheet.failure(stated(element, "x:err", text.raw()));
        } else if (element.hasAttr("x:bool")) {
            sheet.logical(stated(element, "x:bool", text.raw()).equalsIgnoreCase("true") ? "1" : "0");
        } else if (!element.attr("x:str").isEmpty()) {
            exact(element.attr("x:str"), text);
        } else if (hasFormula && text.raw().isEmpty()) {
            sheet.notCalculated();
        } else {
            sheet.text(text);
        }
    }

    int beyondAscii() {
        return beyondAscii;
    }

    private boolean formula(Element element) {
        String formula = element.attr("x:fmla").strip();
        if (formula.isEmpty()) {
            return false;
        }
        sheet.formula(formula.startsWith("=") ? formula.substring(1) : formula);
        if (OTHER_FILE.matcher(formula).find()) {
            sheet.external();
        }
        return true;
    }

    /** The number that is stated beside the text, or that the text is said to be; empty for none. */
    private static String number(Element element, String text) {
        String stated = element.hasAttr("sdval") ? element.attr("sdval") : element.attr("x:num");
        boolean said = element.hasAttr("x:num") && PLAIN_NUMBER.matcher(text).matches();
        return stated.isEmpty() && said ? text : stated.strip();
    }

    private static String stated(Element element, String attribute, String text) {
        String stated = element.attr(attribute).strip();
        return stated.isEmpty() ? text.strip() : stated;
    }

    /** The text that is stated, unless the text shown says the same and how it looks. */
    private void exact(String stated, StoredText shown) {
        sheet.text(shown.raw().equals(stated) ? shown : StoredText.plain(stated));
    }

    private int style(Element element, Look look) {
        String[] shown = element.attr("sdnum").split(";", 3);
        Look known = shown.length == 3 && !shown[2].isEmpty() ? look.with(shown[2]) : look;
        return numbers.computeIfAbsent(
                known,
                key -> workbook.style(
                        Style.of(-1, key.format(), new Style.Font(key.font(), key.bold()), key.indent(), key.fill())));
    }
}
