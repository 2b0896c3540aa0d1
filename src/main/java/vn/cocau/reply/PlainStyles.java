package vn.cocau.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/** The looks of a plain workbook's cells: number format, bold and indentation. */
final class PlainStyles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DATE_FORMAT = "dd/mm/yyyy";
    private static final int FIRST_FORMAT = 164;
    private static final int DEEPEST = 15;

    private record Look(String format, boolean bold, int indent) {}

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    PlainStyles() {
        looks.put(new Look("", false, 0), 0);
    }

    /** The number of a cell's look. */
    int of(Cell cell) {
        Appearance appearance = cell.appearance();
        String format = appearance.numberFormat().isEmpty() && cell.value() instanceof CellValue.DateTime
                ? DATE_FORMAT
                : appearance.numberFormat();
        Look look = new Look(
                format.equals("General") ? "" : format, appearance.bold(), Math.min(appearance.indent(), DEEPEST));
        return looks.computeIfAbsent(look, wanted -> looks.size());
    }

    String xml() {
        StringBuilder styles = new StringBuilder("<cellXfs>");
        looks.keySet().forEach(look -> styles.append(xml(look)));
        StringBuilder numbers = new StringBuilder();
        formats.forEach((code, id) ->
                numbers.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + Markup.escaped(code) + "\"/>"));
        String numberFormats = numbers.isEmpty() ? "" : "<numFmts>" + numbers + "</numFmts>";
        return "<styleSheet xmlns=\"" + MAIN + "\">" + numberFormats
                + "<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders><border/></borders>"
                + "<cellStyleXfs><xf/></cellStyleXfs>" + styles + "</cellXfs></styleSheet>";
    }

    private String xml(Look look) {
        int format = look.format().isEmpty()
                ? 0
                : formats.computeIfAbsent(look.format(), code -> FIRST_FORMAT + formats.size());
        String start = "<xf numFmtId=\"" + format + "\" fontId=\"" + (look.bold() ? 1 : 0)
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"";
        return look.indent() == 0
                ? start + "/>"
                : start + " applyAlignment=\"1\"><alignment horizontal=\"left\" indent=\"" + look.indent()
                        + "\"/></xf>";
    }
}
