package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.row;
import static vn.cocau.grid.catalogue.Xml.styled;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;

/** The catalogue's section C as cells: layout. */
class LayoutTest {

    @TempDir
    private Path folder;

    @Test
    void entry_21_merged_heads_are_seen_over_every_column_they_cover() throws IOException {
        Read read = OpenXml.rows(row(1, text("A1", "Chỉ tiêu"), text("B1", "2020"), text("D1", "2021"))
                        + row(2, text("B2", "Giá hiện hành"), text("D2", "Giá so sánh"))
                        + row(3, number("B3", "1"), number("C3", "2"), number("D3", "3")))
                .after("<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='B2:C2'/>"
                        + "<mergeCell ref='D2:D2'/></mergeCells>")
                .open(folder);
        SheetGrid sheet = read.sheet();
        assertThat(sheet.seenAt(0, 2)).isEqualTo(read.at("B1"));
        assertThat(sheet.seenAt(1, 2)).isEqualTo(read.at("B2"));
        assertThat(sheet.seenAt(1, 0)).isEqualTo(read.at("A1"));
        assertThat(sheet.seenAt(0, 4)).isNull();
        assertThat(read.at("B1").merge()).hasToString("B1:C1");
        assertThat(sheet.merges()).extracting(Object::toString).contains("A1:A2", "B1:C1", "B2:C2");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_22_hidden_sheets_are_marked_in_their_place() throws IOException {
        Read read = OpenXml.row(number("A1", "1"))
                .sheet("Ẩn", "state='hidden'", row(1, number("A1", "2")))
                .sheet("Kín", "state='veryHidden'", row(1, number("A1", "3")))
                .sheet("Cuối", "state='visible'", row(1, number("A1", "4")))
                .open(folder);
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.hidden() + " " + Read.cells(sheet))
                .containsExactly("S false [A1=1]", "Ẩn true [A1=2]", "Kín true [A1=3]", "Cuối false [A1=4]");
    }

    @Test
    void entry_22_cells_of_hidden_rows_and_columns_are_read_and_marked() throws IOException {
        Read read = OpenXml.rows("<row r='1'>" + number("A1", "1") + number("B1", "2") + number("C1", "3")
                        + number("D1", "4") + "</row><row r='2' hidden='1'>" + number("A2", "5")
                        + "</row><row r='3' hidden='true'>" + number("A3", "6") + "</row><row r='4' hidden='0'>"
                        + number("A4", "7") + "</row>")
                .before("<cols><col min='2' max='3' width='9' hidden='1'/><col min='4' max='16384' width='9'/></cols>")
                .after("<autoFilter ref='A1:D4'/>")
                .open(folder);
        assertThat(hidden(read)).containsExactly("B1", "C1", "A2", "A3");
    }

    private static List<String> hidden(Read read) {
        return read.sheet().cells().stream()
                .filter(Cell::hidden)
                .map(cell -> cell.address().toString())
                .toList();
    }

    @Test
    void entry_23_neither_an_empty_row_nor_an_empty_sheet_ends_the_reading() throws IOException {
        Read read = OpenXml.rows(row(1, number("A1", "1")) + row(2) + "<row r='3'/>" + row(9, number("A9", "2")))
                .sheet("Trống", "", "")
                .sheet("Sau", "", row(1, number("A1", "3")))
                .open(folder);
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + Read.cells(sheet))
                .containsExactly("S[A1=1, A9=2]", "Trống[]", "Sau[A1=3]");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_24_rows_keep_their_own_numbers() throws IOException {
        Read read = OpenXml.rows(row(2, text("A2", "x")) + row(6, number("B6", "1"), number("A6", "2")))
                .after("<mergeCells><mergeCell ref='A6:B6'/></mergeCells>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A2='x'", "A6=2");
        assertThat(read.sheet().rowCount()).isEqualTo(6);
        assertThat(read.told()).containsExactly("CELL_UNDER_MERGE a.xlsx › S!B6");
    }

    @Test
    void entry_25_no_cell_moves_into_a_gap_and_none_beyond_the_heads_is_lost() throws IOException {
        Read read = OpenXml.rows(row(1, text("A1", "a"), text("B1", "b"), text("C1", "c"))
                        + row(2, number("A2", "1"))
                        + row(3, number("A3", "1"), number("C3", "3"), number("D3", "4"))
                        + row(4, number("C4", "3")))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='a'", "B1='b'", "C1='c'", "A2=1", "A3=1", "C3=3", "D3=4", "C4=3");
    }

    @Test
    void entry_26_rows_of_formats_alone_are_no_rows() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 50; row++) {
            rows.append(row(row, number("A" + row, "" + row)));
        }
        for (int row = 51; row <= 1050; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "' s='1'/><c r='B" + row + "' s='1' t='n'></c></row>");
        }
        Read read = OpenXml.rows(rows.toString()).formats("#,##0").open(folder);
        assertThat(read.sheet().cells()).hasSize(50);
        assertThat(read.sheet().rowCount()).isEqualTo(50);
        assertThat(read.value("A50")).isNotNull();
        assertThat(read.value("A51")).isNull();
    }

    @Test
    void entry_27_an_error_in_the_first_column_takes_no_row_with_it() throws IOException {
        Read read = OpenXml.rows(
                        row(1, "<c r='A1' t='e'><v>#N/A</v></c>", styled("B1", 0, "5")) + row(2, number("A2", "6")))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=error #N/A", "B1=5", "A2=6");
    }
}
