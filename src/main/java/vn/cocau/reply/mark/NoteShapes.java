package vn.cocau.reply.mark;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.grid.CellAddress;

/** The drawing in which each comment has its box, hidden until the pointer is on the cell. */
final class NoteShapes {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final Pattern NUMBERED = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final String EMPTY = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"%d\"/></o:shapelayout></xml>";
    private static final String SHAPE_TYPE = "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"_x0000_t202\" coordsize=\"21600,21600\""
            + " o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String SHAPE = "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
            + " id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"position:absolute;z-index:{z};visibility:hidden\""
            + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>"
            + "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>";
    private static final int SHAPES_A_DRAWING = 1024;
    private static final int COLUMNS_WIDE = 5;
    private static final int LETTERS_A_LINE = 48;
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    private NoteShapes() {}

    /** A drawing without shapes; drawings of one workbook have different numbers. */
    static String empty(int number) {
        return EMPTY.replace("%d", String.valueOf(number));
    }

    static String with(String vml, int drawing, Map<CellAddress, Mark> marks) {
        StringBuilder shapes = new StringBuilder(vml.contains("\"_x0000_t202\"") ? "" : SHAPE_TYPE);
        int next = Math.max(drawing * SHAPES_A_DRAWING, highest(vml)) + 1;
        for (Map.Entry<CellAddress, Mark> each : marks.entrySet()) {
            shapes.append(shape(next++, each.getKey(), each.getValue()));
        }
        int end = vml.lastIndexOf("</");
        if (end < 0) {
            throw new IllegalStateException("a drawing without an end");
        }
        return new Edits(vml).insert(end, shapes.toString()).done();
    }

    private static int highest(String vml) {
        int highest = 0;
        Matcher numbers = NUMBERED.matcher(vml);
        while (numbers.find()) {
            highest = Math.max(highest, Integer.parseInt(numbers.group(1)));
        }
        return highest;
    }

    private static String shape(int id, CellAddress cell, Mark mark) {
        int lines = mark.text()
                .lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        int left = Math.min(cell.column() + 1, LAST_COLUMN - COLUMNS_WIDE);
        int top = Math.min(Math.max(cell.row() - 1, 0), LAST_ROW - lines - 1);
        String anchor = left + ", 15, " + top + ", 10, " + (left + COLUMNS_WIDE) + ", 15, " + (top + lines + 1) + ", 4";
        return SHAPE.replace("{id}", String.valueOf(id))
                .replace("{z}", String.valueOf(id))
                .replace("{anchor}", anchor)
                .replace("{row}", String.valueOf(cell.row()))
                .replace("{column}", String.valueOf(cell.column()));
    }
}
