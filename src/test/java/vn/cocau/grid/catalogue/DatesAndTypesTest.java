package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.styled;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.grid.CellValue;

/** The catalogue's section B: dates and types. */
class DatesAndTypesTest {

    @TempDir
    private Path folder;

    private Read formatted(String digits, String code) throws IOException {
        return OpenXml.row(styled("A1", 1, digits)).formats(code).open(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "#,##0;[Red]-#,##0 | 0",
                "#,##0_M_M_M | 0",
                "\"mdy \"0 | 0",
                "* #,##0 | 0",
                "*d#,##0.0 | 1",
                "0.0####E-0 | 5",
                "[Yellow][<100]0.0;0 | 1",
                "[$đ-42A]#,##0.00 | 2",
                "#,##0\\ \\d\\ồ\\n\\g | 0",
                "_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-;_-* \"-\"??\\ _₫_-;_-@_- | 2",
                "General\" hộ\" | -1",
                "\"Năm \"0 | 0",
                "#,##0.0,, | 1",
                "0.00\"%\" | 2",
                "# ?/? | -1",
                "@ | -1",
            })
    void entry_15_a_format_that_only_looks_like_a_date_leaves_a_number(String code, int decimals) throws IOException {
        Read read = formatted("43830.5", code);
        assertThat(read.value("A1")).isEqualTo(new CellValue.Numeric(new BigDecimal("43830.5")));
        assertThat(read.at("A1").appearance().numberFormat()).isEqualTo(code);
        assertThat(read.at("A1").appearance().decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "14",
                "22",
                "yyyy",
                "d/m",
                "[$-42A]dd\\ mmmm\\ yyyy",
                "[h]:mm",
                "mm:ss",
                "\"Năm \"yyyy",
                "[Red]d/m/yy;@"
            })
    void entry_15_a_date_is_a_date_whatever_stands_around_it(String code) throws IOException {
        assertThat(formatted("45292", code).value("A1"))
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("45292")));
    }

    @ParameterizedTest
    @CsvSource({"1, 43830", "true, 43830", "0, 45292", "false, 45292"})
    void entry_16_dates_count_from_the_workbooks_own_epoch(String date1904, String serial) throws IOException {
        Read read = OpenXml.row(styled("A1", 1, serial))
                .formats("14")
                .properties("<workbookPr date1904='" + date1904 + "'/>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=2024-01-01T00:00 (" + serial + ")");
        assertThat(read.at("A1").raw()).isEqualTo(serial);
    }

    @Test
    void entry_16_the_day_that_never_was_shifts_no_later_date() throws IOException {
        Read read = OpenXml.row(styled("A1", 1, "61") + styled("B1", 1, "45292.75") + styled("C1", 1, "-5"))
                .formats("14")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1900-03-01T00:00 (61)", "B1=2024-01-01T18:00 (45292.75)", "C1=-5");
    }

    @Test
    void entry_17_a_year_is_what_its_cell_holds_number_date_or_text() throws IOException {
        Read read = OpenXml.row(number("B1", "2020")
                        + styled("C1", 1, "44197")
                        + text("D1", "2022(p)")
                        + number("E1", "2023.0")
                        + text("F1", "2020 (sơ bộ)"))
                .formats("yyyy")
                .open(folder);
        assertThat(read.cells())
                .containsExactly(
                        "B1=2020", "C1=2021-01-01T00:00 (44197)", "D1='2022(p)'", "E1=2023.0", "F1='2020 (sơ bộ)'");
        assertThat(read.at("C1").appearance().numberFormat()).isEqualTo("yyyy");
    }

    @Test
    void entry_18_a_date_in_iso_form_is_that_date() throws IOException {
        Read read = OpenXml.row("<c r='A1' t='d'><v>2020-12-31</v></c><c r='B1' t='d'><v>2020-12-31T13:30:00</v></c>"
                        + "<c r='C1' t='d'><v>2020-12-31T00:00:00.000</v></c>"
                        + "<c r='D1' t='d'><v>2020-12-31T06:00:00Z</v></c><c r='E1' t='d'><v>tháng 12</v></c>")
                .open(folder);
        assertThat(read.cells())
                .containsExactly(
                        "A1=2020-12-31T00:00 (44196)",
                        "B1=2020-12-31T13:30 (44196.5625)",
                        "C1=2020-12-31T00:00 (44196)",
                        "D1=2020-12-31T06:00 (44196.25)",
                        "E1='tháng 12'");
        assertThat(read.at("A1").raw()).isEqualTo("2020-12-31");
    }

    @Test
    void entry_18_a_date_in_iso_form_has_the_serial_number_of_its_workbooks_epoch() throws IOException {
        assertThat(OpenXml.row("<c r='A1' t='d'><v>2024-01-01</v></c>")
                        .properties("<workbookPr date1904='1'/>")
                        .open(folder)
                        .cells())
                .containsExactly("A1=2024-01-01T00:00 (43830)");
    }

    @Test
    void entry_19_no_type_is_guessed_from_the_rows_above() throws IOException {
        StringBuilder rows = new StringBuilder(Xml.row(1, text("A1", "GRDP"), "<c r='B1' s='0'/>"));
        for (int row = 2; row <= 1002; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "' s='0'/></row>");
        }
        rows.append(Xml.row(1003, number("A1003", "1.5"), number("B1003", "1")));
        rows.append(Xml.row(1004, text("A1004", "1,5"), "<c r='B1004' t='b'><v>1</v></c>"));
        rows.append(Xml.row(1005, number("A1005", "0"), "<c r='B1005' t='b'><v>false</v></c>"));
        assertThat(OpenXml.rows(rows.toString()).open(folder).cells())
                .containsExactly(
                        "A1='GRDP'", "A1003=1.5", "B1003=1", "A1004='1,5'", "B1004=true", "A1005=0", "B1005=false");
    }

    @Test
    void entry_20_words_that_mean_nothing_elsewhere_are_texts() throws IOException {
        assertThat(OpenXml.row(text("A1", "NA")
                                + text("B1", "None")
                                + text("C1", "nan")
                                + text("D1", "NULL")
                                + text("E1", "TRUE")
                                + text("F1", "-"))
                        .open(folder)
                        .cells())
                .containsExactly("A1='NA'", "B1='None'", "C1='nan'", "D1='NULL'", "E1='TRUE'", "F1='-'");
    }
}
