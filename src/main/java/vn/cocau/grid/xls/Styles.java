package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import vn.cocau.grid.Style;
import vn.cocau.grid.TextRun;

/** Collects fonts, number formats and the styles made of them. */
final class Styles {

    private static final int BOLD = 700;
    private static final int SUPERSCRIPT = 1;
    /** Number 4 is given to no font. */
    private static final int NO_FONT = 4;

    private static final Font UNKNOWN = new Font(new Style.Font("", false), Letters.OF_CELL);

    private final Palette palette = new Palette();
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final Map<Style, Style> same = new HashMap<>();

    /** How the letters of a run look; without a font, as those of the cell. */
    record Letters(String font, boolean superscript) {

        static final Letters OF_CELL = new Letters("", false);

        TextRun run(String text) {
            return new TextRun(text, font, superscript);
        }
    }

    private record Font(Style.Font ofCell, Letters ofRun) {}

    /** @param colour the fill's number in the palette; -1 for no fill */
    private record Look(int font, int format, int indent, int colour) {}

    void font(Records records) throws IOException {
        Continued name = new Continued(records, 14);
        int length = name.octet();
        String letters = length == 0 ? "" : name.text(length, name.octet());
        fonts.add(new Font(
                new Style.Font(letters, records.unsigned16(6) >= BOLD),
                new Letters(letters, records.unsigned16(8) == SUPERSCRIPT)));
    }

    void format(Records records) throws IOException {
        Continued code = new Continued(records, 2);
        int length = code.unsigned16();
        formats.put(records.unsigned16(0), code.text(length, code.octet()));
    }

    void style(Records records) {
        boolean filled = records.signed32(14) >>> 26 != 0;
        looks.add(new Look(
                records.unsigned16(0),
                records.unsigned16(2),
                records.octet(8) & 0x0F,
                filled ? records.unsigned16(18) & 0x7F : -1));
    }

    void palette(Records records) {
        palette.read(records);
    }

    Letters letters(int font) {
        return at(font).ofRun();
    }

    private Font at(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        return index < fonts.size() ? fonts.get(index) : UNKNOWN;
    }

    List<Style> all() {
        return looks.stream().map(this::style).toList();
    }

    private Style style(Look look) {
        String builtIn = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(look.format()), "General");
        String code = formats.getOrDefault(look.format(), builtIn);
        String fill = look.colour() < 0 ? "" : palette.colour(look.colour());
        Style style = Style.of(look.format(), code, at(look.font()).ofCell(), look.indent(), fill);
        return Objects.requireNonNullElse(same.putIfAbsent(style, style), style);
    }
}
