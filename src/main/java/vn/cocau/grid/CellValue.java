package vn.cocau.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell holds, uninterpreted. Never what Excel displays for it. */
public sealed interface CellValue {

    /** A number, exactly as stored. */
    record Numeric(BigDecimal number) implements CellValue {}

    /** Text, decoded to Unicode NFC; superscript runs are left out and stand in the cell's runs. */
    record Text(String text) implements CellValue {}

    /** A number whose format makes it a date. */
    record DateTime(LocalDateTime moment, BigDecimal serial) implements CellValue {}

    record Logical(boolean truth) implements CellValue {}

    /** An error such as {@code #REF!}. */
    record Failure(String code) implements CellValue {}

    /** A formula whose result the file does not hold: missing, not 0. */
    record NotCalculated() implements CellValue {}
}
