package vn.cocau.grid;

/** A rectangle of cells, both corners included. */
public record CellRange(CellAddress first, CellAddress last) {

    public boolean contains(CellAddress cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
