package vn.cocau.table;

import java.math.BigDecimal;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.FindingCode;

/** What a numeric cell says, under one choice of decimal mark. */
sealed interface CellContent {

    /**
     * A number as printed.
     *
     * @param decimals decimals really printed
     * @param percent whether the cell itself says percent; the value is then in percent
     */
    record Amount(BigDecimal number, int decimals, boolean percent) implements CellContent {}

    /** A mark of the legend instead of a number. */
    record Mark(ObservationStatus status) implements CellContent {}

    /** No amount can be had of it: an error, a formula without result, a text only another decimal mark reads. */
    record Unusable(FindingCode code) implements CellContent {}
}
