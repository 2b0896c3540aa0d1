package vn.cocau.grid.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.FormatCode;

/** A workbook's cell styles, each looked up once. */
final class Appearances {

    /** A style's look, and whether it shows numbers as dates. */
    record Look(Appearance appearance, boolean date) {}

    private final org.apache.poi.ss.usermodel.Workbook book;
    private final Map<Short, Look> looks = new HashMap<>();

    Appearances(org.apache.poi.ss.usermodel.Workbook book) {
        this.book = book;
    }

    Look of(CellStyle style) {
        return looks.computeIfAbsent(style.getIndex(), index -> look(style));
    }

    private Look look(CellStyle style) {
        String code = Objects.requireNonNullElse(style.getDataFormatString(), "General");
        Font font = book.getFontAt(style.getFontIndex());
        int decimals = new FormatCode(code).decimals();
        return new Look(
                new Appearance(code, decimals, font.getFontName(), font.getBold(), style.getIndention(), ""),
                FormatCode.isDate(style.getDataFormat(), code));
    }
}
