package vn.cocau.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | -1",
                "0 | 0",
                "#,##0 | 0",
                "#,##0.00 | 2",
                "0.0% | 1",
                "0% | 0",
                "#,##0.00;[Red](#,##0.000) | 2",
                "[Red]#,##0.0 | 1",
                "_(* #,##0.000_);_(* (#,##0.000);_(* \"-\"??_);_(@_) | 3",
                "0.0\" d.dd tỷ\" | 1",
                "\"ver 1.25 \"0 | 0",
                "0\\.\\0 | 0",
                "0.00E+00 | 2",
                "#.? | 1",
                "@ | -1",
                "# ?/? | -1",
                "yyyy | -1",
                "#,##0.0, | 1",
                "[>=1000]#,##0.0;0.00 | 1",
                ".00 | 2",
                "#,##0_.0 | 0",
            })
    void decimals_are_those_of_the_first_section(String code, int decimals) {
        assertThat(new FormatCode(code.strip()).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yyyy", "m/d/yy", "dd-mmm", "[h]:mm:ss", "mm:ss.0", "[$-42A]dd mmmm yyyy", "yyyy\"年\"m\"月\""})
    void dates(String code) {
        assertThat(new FormatCode(code).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "#,##0;[Red]-#,##0",
                "#,##0_M_M_M",
                "\"mdy \"0",
                "* #,##0",
                "0.0####E-0",
                "0\\d",
                "[Magenta]0",
                "#,##0\" đ\"",
                "*m0",
                "General\" năm\"",
            })
    void formats_that_only_look_like_dates(String code) {
        assertThat(new FormatCode(code).isDate()).isFalse();
    }
}
