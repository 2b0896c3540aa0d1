package vn.cocau.table;

import static vn.cocau.grid.Grids.row;

import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;

/** Pieces of literal tables about Đại Từ. */
final class Tables {

    static final Object[] TITLE = row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành");
    static final Object[] UNIT = row("Đơn vị tính: Tỷ đồng");
    static final Object[] YEARS = row("Chỉ tiêu", 2020, 2021);
    static final Object[] TOTAL = row("Tổng số", 100, 110);
    static final Object[] AGRICULTURE = row("Nông, lâm nghiệp và thủy sản", 20, 22);
    static final Object[] INDUSTRY = row("Công nghiệp và xây dựng", 30, 33);
    static final Object[] SERVICES = row("Dịch vụ", 50, 55);

    private Tables() {}

    static SheetGrid sheet(Object[]... rows) {
        return Grids.of("S", rows);
    }

    /** Title, unit and years over these rows: the first of them is row 4. */
    static SheetGrid underYears(Object[]... rows) {
        Object[][] all = new Object[rows.length + 3][];
        all[0] = TITLE;
        all[1] = UNIT;
        all[2] = YEARS;
        System.arraycopy(rows, 0, all, 3, rows.length);
        return sheet(all);
    }
}
