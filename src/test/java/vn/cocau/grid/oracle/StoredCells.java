package vn.cocau.grid.oracle;

import org.jspecify.annotations.Nullable;

/** What one of the Excel formats stores for a cell, beyond what POI's common model tells. */
interface StoredCells {

    /**
     * The stored value, or null for a cell that only has a format.
     *
     * @param font the cell's own font
     */
    @Nullable
    StoredValue of(org.apache.poi.ss.usermodel.Cell cell, String font);

    /** Whether dates count from 1904. */
    boolean countsFrom1904();
}
