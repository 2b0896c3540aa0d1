package vn.cocau.grid.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.WorkbookBuilder;

/**
 * Takes a page element by element as each is complete, and makes a sheet of each table with rows. A table inside a table's
 * cell is a sheet of its own, after the one around it.
 */
final class Page {

    private static final int LONGEST_NAME = 100;

    private final WorkbookBuilder workbook;
    private final ExcelFacts facts;
    private final PageStyles styles = new PageStyles();
    private final IdentityHashMap<Element, TablePart> tables = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean framed;

    Page(WorkbookBuilder workbook, ExcelFacts facts) {
        this.workbook = workbook;
        this.facts = facts;
    }

    void take(Element element) {
        if (element.nameIs("style")) {
            styles.add(element.data());
        } else if (element.nameIs("tr")) {
            row(element);
        } else if (element.nameIs("frame") || element.nameIs("iframe")) {
            framed = true;
        }
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    /** How many cells hold letters beyond ASCII. */
    int cellsBeyondAscii() {
        return tables.values().stream().mapToInt(TablePart::cellsBeyondAscii).sum();
    }

    /** Whether the page shows other pages in frames. */
    boolean isFramed() {
        return framed;
    }

    private void row(Element element) {
        Element table = element.closest("table");
        if (table != null) {
            part(table).row(element, look(element));
            // Read once, and of no more use.
            element.remove();
        }
    }

    private TablePart part(Element table) {
        TablePart known = tables.get(table);
        if (known != null) {
            return known;
        }
        Element parent = table.parent();
        Element around = parent == null ? null : parent.closest("table");
        if (around != null) {
            part(around);
        }
        SheetBuilder sheet = workbook.sheet(name(table), look(table).hidden());
        TablePart part = new TablePart(sheet, styles, new CellPart(workbook, sheet, styles));
        part.columns(table);
        tables.put(table, part);
        return part;
    }

    /** The table's caption, else the name that Excel gave the sheet, else its number on the page. */
    private String name(Element table) {
        int number = tables.size();
        Element caption = table.selectFirst("> caption");
        String text = caption == null ? "" : caption.text().strip();
        String excel = number < facts.names().size() ? facts.names().get(number) : "";
        String name = text.isEmpty() ? excel.isEmpty() ? String.valueOf(number + 1) : excel : text;
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String unique = shortened;
        for (int i = 2; !names.add(unique); i++) {
            unique = shortened + " (" + i + ")";
        }
        return unique;
    }

    /** How what stands in an element looks, by all elements around it. */
    private Look look(@Nullable Element element) {
        return element == null ? Look.PLAIN : look(element.parent()).of(element, styles.of(element));
    }
}
