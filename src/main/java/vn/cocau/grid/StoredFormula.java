package vn.cocau.grid;

/**
 * A formula that a range of cells shares, each with its references moved along.
 *
 * @param text as it stands in the first cell
 */
record StoredFormula(String text, CellAddress first) {

    String at(CellAddress cell) {
        return SharedFormula.moved(text, cell.row() - first.row(), cell.column() - first.column());
    }
}
