package vn.cocau.grid;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A sheet as its reader gave it, before its texts are decoded. */
record StoredSheet(
        String name, boolean hidden, RowOrder rows, int cells, TextUses uses, List<CellRange> merges, Facts facts) {

    /** What is known about cells beside their content. */
    record Facts(
            List<SharedFormula> shared, Map<CellAddress, String> comments, BitSet hiddenRows, BitSet hiddenColumns) {}
}
