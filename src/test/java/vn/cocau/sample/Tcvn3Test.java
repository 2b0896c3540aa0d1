package vn.cocau.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Tcvn3Test {

    @Test
    void writes_what_the_legacy_fonts_show() {
        assertThat(Tcvn3.encode("Thái Nguyên")).isEqualTo("Th¸i Nguyªn");
        assertThat(Tcvn3.encode("Công nghiệp và xây dựng")).isEqualTo("C«ng nghiÖp v\u00B5 x©y dùng");
        assertThat(Tcvn3.encode("Đơn vị tính: Tỷ đồng")).isEqualTo("§¬n vÞ tÝnh: Tû ®ång");
        assertThat(Tcvn3.encode("Ước")).isEqualTo("\u00A6íc");
        assertThat(Tcvn3.encode("trưởng")).isEqualTo("tr\u00ADëng");
    }

    @Test
    void has_no_capital_with_a_tone() {
        assertThatThrownBy(() -> Tcvn3.encode("TỔNG SỐ")).hasMessage("TCVN3 has no Ổ");
    }
}
