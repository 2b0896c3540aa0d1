package vn.cocau.planted;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose truth is known.
 *
 * @param figures by A1 address, sheet by sheet in one map: the workbooks have one sheet
 */
@SuppressWarnings("ArrayRecordComponent")
record Planted(long seed, String fileName, byte[] bytes, String description, Map<String, Figure> figures) {

    /**
     * What a cell says.
     *
     * @param amount the printed number; null for a mark that says there is none
     * @param misspelt its label has a slip of the pen: the cell may be refused
     */
    record Figure(String key, @Nullable BigDecimal amount, boolean misspelt) {}
}
