package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.row;
import static vn.cocau.grid.catalogue.Xml.styled;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.catalogue.Report.Judged;

/** What the catalogue says of heads, units, years and hidden cells, as figures of a report. */
class HeadsInReportsTest {

    private static final String SERIES = " 171/B1G/A/LEVEL/CURRENT/";

    @TempDir
    private Path folder;

    @Test
    void entry_13_two_columns_of_one_name_under_two_years_are_two_figures() throws IOException {
        Judged judged = Report.ofFile(OpenXml.rows(row(1, text("A1", "Huyện Đại Từ"))
                        + row(2, text("A2", "Giá trị tăng thêm theo giá hiện hành (tỷ đồng)"))
                        + row(3, text("A3", "Chỉ tiêu"), text("B3", "Năm 2022"), text("C3", "Năm 2023"))
                        + row(4, text("B4", "Giá trị"), text("C4", "Giá trị"))
                        + row(
                                5,
                                text("A5", "Nông, lâm nghiệp và thủy sản"),
                                number("B5", "1100.2"),
                                number("C5", "1200.5"))
                        + row(6, text("A6", "Công nghiệp và xây dựng"), number("B6", "3000.4"), number("C6", "3100.4"))
                        + row(7, text("A7", "Dịch vụ"), number("B7", "2000.1"), number("C7", "2050.7"))
                        + row(8, text("A8", "Tổng giá trị tăng thêm"), number("B8", "6100.7"), number("C8", "6351.6")))
                .after("<mergeCells><mergeCell ref='A3:A4'/></mergeCells>")
                .save(folder, "a.xlsx"));
        assertThat(judged.figures())
                .contains("B5" + SERIES + "2022/FINAL = 1100.2 VND:9", "C5" + SERIES + "2023/FINAL = 1200.5 VND:9");
    }

    @Test
    void entry_14_the_unit_of_the_title_is_the_figures_unit() throws IOException {
        Judged million = Report.usual()
                .text("A2", "Giá trị tăng thêm theo giá hiện hành (triệu đồng)")
                .cell(number("B4", "1100200"))
                .judge(folder);
        assertThat(million.figures()).contains("B4" + SERIES + "2022/FINAL = 1100200 VND:6");
        assertThat(Report.usual().judge(folder).figures()).contains("B4" + SERIES + "2022/FINAL = 1100.2 VND:9");
    }

    @Test
    void entry_17_years_as_number_date_and_marked_text_are_years() throws IOException {
        Judged judged = Report.ofFile(Report.usual()
                .cell(number("B3", "2022.0"))
                .cell(styled("C3", 1, "44927"))
                .book()
                .formats("yyyy")
                .save(folder, "a.xlsx"));
        assertThat(judged.figures())
                .contains("B4" + SERIES + "2022/FINAL = 1100.2 VND:9", "C4" + SERIES + "2023/FINAL = 1200.5 VND:9");
        Judged marked =
                Report.usual().text("B3", "2022").text("C3", "2023 (sơ bộ)").judge(folder);
        assertThat(marked.figures())
                .contains(
                        "B4" + SERIES + "2022/FINAL = 1100.2 VND:9", "C4" + SERIES + "2023/PRELIMINARY = 1200.5 VND:9");
    }

    @Test
    void entry_21_heads_of_three_merged_rows_give_each_figure_its_price_and_year() throws IOException {
        Judged judged = Report.ofFile(OpenXml.rows(row(1, text("A1", "Giá trị tăng thêm huyện Đại Từ (tỷ đồng)"))
                        + row(3, text("A3", "Chỉ tiêu"), text("B3", "Giá hiện hành"), text("D3", "Giá so sánh 2010"))
                        + row(4, text("B4", "Thực hiện"), text("D4", "Thực hiện"))
                        + row(
                                5,
                                text("B5", "Năm 2022"),
                                text("C5", "Năm 2023"),
                                text("D5", "Năm 2022"),
                                text("E5", "Năm 2023"))
                        + figures(6, "Nông, lâm nghiệp và thủy sản", "1100.2", "1200.5", "900.1", "910.2")
                        + figures(7, "Công nghiệp và xây dựng", "3000.4", "3100.4", "2200.3", "2300.4")
                        + figures(8, "Dịch vụ", "2000.1", "2050.7", "1500.3", "1530.4"))
                .after("<mergeCells><mergeCell ref='A3:A5'/><mergeCell ref='B3:C3'/><mergeCell ref='D3:E3'/>"
                        + "<mergeCell ref='B4:C4'/><mergeCell ref='D4:E4'/></mergeCells>")
                .save(folder, "a.xlsx"));
        assertThat(judged.figures())
                .as("%s", judged.english())
                .hasSize(12)
                .contains(
                        "B8 171/B1G/GTU/LEVEL/CURRENT/2022/FINAL = 2000.1 VND:9",
                        "C8 171/B1G/GTU/LEVEL/CURRENT/2023/FINAL = 2050.7 VND:9",
                        "D8 171/B1G/GTU/LEVEL/CONSTANT:2010/2022/FINAL = 1500.3 VND:9",
                        "E8 171/B1G/GTU/LEVEL/CONSTANT:2010/2023/FINAL = 1530.4 VND:9");
    }

    private static String figures(int row, String label, String... digits) {
        StringBuilder cells = new StringBuilder(text("A" + row, label));
        for (int i = 0; i < digits.length; i++) {
            cells.append(number("BCDE".charAt(i) + "" + row, digits[i]));
        }
        return row(row, cells.toString());
    }

    @Test
    void entry_22_a_hidden_sheet_is_told_and_not_read_a_hidden_row_is_read_and_told() throws IOException {
        OpenXml book = Report.usual()
                .book()
                .edited(OpenXml.SHEET, "<row r='6'>", "<row r='6' hidden='1'>")
                .sheet("Ẩn", "state='veryHidden'", row(1, number("A1", "2")));
        Judged judged = Report.ofFile(book.save(folder, "a.xlsx"));
        assertThat(judged.amounts()).contains("B6=2000.1", "C6=2050.7");
        assertThat(judged.english())
                .containsExactlyInAnyOrder(
                        "a.xlsx › Ẩn: expected a visible sheet but found a hidden sheet with 1 numeric cells. Hidden"
                                + " sheets are not read; unhide it if its figures are to be submitted.",
                        "a.xlsx: expected visible rows and columns but found 2 figures read from hidden rows or"
                                + " columns. The figures are used, flagged; check the hidden rows and columns.");
    }

    @Test
    void entry_43_blanks_of_every_kind_around_a_head_do_not_hide_it() throws IOException {
        Judged judged = Report.usual()
                .text("A3", "\u00A0Chỉ tiêu")
                .text("B3", "Năm\n2022 ")
                .text("C3", "\u202FNăm\u00A02023")
                .text("A4", "Nông, lâm nghiệp\nvà thủy sản\u200B")
                .text("A6", "  Dịch\tvụ")
                .judge(folder);
        assertThat(judged.amounts())
                .containsExactly(
                        "B4=1100.2",
                        "C4=1200.5",
                        "B5=3000.4",
                        "C5=3100.4",
                        "B6=2000.1",
                        "C6=2050.7",
                        "B7=6100.7",
                        "C7=6351.6");
        assertThat(judged.told()).isEmpty();
    }
}
