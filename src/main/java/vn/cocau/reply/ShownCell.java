package vn.cocau.reply;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import vn.cocau.finding.Language;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/** What Excel shows in a cell, with the separators of the reader's language. */
final class ShownCell {

    private final DataFormatter formatter;
    private final Language language;

    ShownCell(Language language) {
        this.language = language;
        this.formatter = new DataFormatter(new Locale.Builder()
                .setLanguage(language.name().toLowerCase(Locale.ROOT))
                .build());
    }

    String text(Cell cell) {
        String format = cell.appearance().numberFormat();
        if (cell.value() instanceof CellValue.Numeric numeric) {
            boolean general = format.isEmpty() || cell.appearance().decimals() < 0;
            return general
                    ? general(numeric)
                    : formatter.formatRawCellContents(numeric.number().doubleValue(), -1, format);
        }
        return cell.displayed();
    }

    private String general(CellValue.Numeric numeric) {
        String plain = numeric.number().stripTrailingZeros().toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    static boolean isNumber(Cell cell) {
        return cell.value() instanceof CellValue.Numeric || cell.value() instanceof CellValue.DateTime;
    }
}
