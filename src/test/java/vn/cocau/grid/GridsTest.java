package vn.cocau.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GridsTest {

    @Test
    void a_literal_grid_holds_its_texts_and_numbers_at_their_places() {
        SheetGrid grid = Grids.of("GRDP", Grids.row("Năm", 2021, 2022), Grids.row(), Grids.row(null, 1.5, "…"));
        assertThat(grid.at(0, 0).value()).isEqualTo(new CellValue.Text("Năm"));
        assertThat(grid.at(0, 2).value()).isEqualTo(new CellValue.Numeric(new BigDecimal("2022")));
        assertThat(grid.at(2, 0)).isNull();
        assertThat(grid.at(2, 1).value()).isEqualTo(new CellValue.Numeric(new BigDecimal("1.5")));
        assertThat(grid.rowCount()).isEqualTo(3);
    }
}
