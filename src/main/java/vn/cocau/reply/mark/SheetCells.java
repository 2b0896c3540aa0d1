package vn.cocau.reply.mark;

import java.util.Map;
import vn.cocau.grid.CellAddress;

/** Colours cells in a sheet's XML by giving them another style; nothing else of the sheet is touched. */
final class SheetCells {

    private final Markup markup;
    private final String xml;
    private final Edits edits;
    private final CellColours colours;
    private int row = -1;
    private int column = -1;

    private SheetCells(String xml, CellColours colours) {
        this.xml = xml;
        this.markup = new Markup(xml);
        this.edits = new Edits(xml);
        this.colours = colours;
    }

    static String coloured(String xml, Map<CellAddress, Mark> marks, CellColours colours) {
        return new SheetCells(xml, colours).coloured(marks);
    }

    private String coloured(Map<CellAddress, Mark> marks) {
        while (markup.next() && !markup.ends("sheetData")) {
            if (markup.starts("row")) {
                row = row();
                column = -1;
            } else if (markup.starts("c")) {
                CellAddress cell = cell();
                row = cell.row();
                column = cell.column();
                Mark mark = marks.get(cell);
                if (mark != null) {
                    colour(mark);
                }
            }
        }
        return edits.done();
    }

    private int row() {
        String number = markup.attribute("r");
        return number == null ? row + 1 : Integer.parseInt(number) - 1;
    }

    private CellAddress cell() {
        String reference = markup.attribute("r");
        return reference == null ? new CellAddress(row, column + 1) : CellAddress.parse(reference);
    }

    private void colour(Mark mark) {
        String style = markup.attribute("s");
        String tag = xml.substring(markup.from(), markup.to());
        int other = colours.of(style == null ? 0 : Integer.parseInt(style), mark.tint());
        edits.replace(markup.from(), markup.to(), Part.with(tag, "s", String.valueOf(other)));
    }
}
