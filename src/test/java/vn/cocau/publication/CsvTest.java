package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "-", "=", "--5", "+1+1", "-5 tỷ"})
    void a_text_that_opens_a_formula_is_preceded_by_an_apostrophe(String text) {
        assertThat(Csv.field(text)).isEqualTo("'" + text);
    }

    @Test
    void a_carriage_return_in_front_is_guarded_and_quoted() {
        assertThat(Csv.field("\r=1")).isEqualTo("\"'\r=1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.25", "+7", "1e5", "-1E-7"})
    void what_is_wholly_a_number_is_left_alone(String text) {
        assertThat(Csv.field(text)).isEqualTo(text);
    }

    @Test
    void numbers_are_plain_and_negative_ones_unguarded() {
        assertThat(Csv.field(new BigDecimal("-1E+3"))).isEqualTo("-1000");
        assertThat(Csv.field(new BigDecimal("0.10"))).isEqualTo("0.10");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(Csv.field("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.field("nói \"thế\"")).isEqualTo("\"nói \"\"thế\"\"\"");
        assertThat(Csv.field("hai\ndòng")).isEqualTo("\"hai\ndòng\"");
    }

    @Test
    void a_table_is_utf8_without_byte_order_mark_with_line_feeds() {
        byte[] bytes = Csv.bytes("mã,tên", Stream.of(Arrays.asList("171", "Đại Từ"), Arrays.asList(null, "")));
        assertThat(bytes).isEqualTo("mã,tên\n171,Đại Từ\n,\n".getBytes(StandardCharsets.UTF_8));
    }
}
