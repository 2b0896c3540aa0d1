package vn.cocau.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StoredNumbersTest {

    private static String shortest(String stored) {
        double number = Double.parseDouble(stored);
        BigDecimal shortest = StoredNumbers.shortest(number);
        assertThat(shortest.doubleValue()).isEqualTo(number);
        return shortest.toPlainString();
    }

    @Test
    void a_binary_number_is_written_with_the_fewest_digits_that_read_back_as_it() {
        assertThat(shortest("0")).isEqualTo("0");
        assertThat(shortest("47573.6")).isEqualTo("47573.6");
        assertThat(shortest("-100")).isEqualTo("-100");
        assertThat(shortest("0.30000000000000004")).isEqualTo("0.30000000000000004");
        assertThat(shortest("2e-3")).isEqualTo("0.002");
        assertThat(shortest("1e23")).isEqualTo("100000000000000000000000");
        assertThat(shortest("1790553432695337500")).isEqualTo("1790553432695337500");
        assertThat(shortest("6905437042392553472")).isEqualTo("6905437042392553000");
        assertThat(shortest("832793390606130.25")).isEqualTo("832793390606130.2");
    }
}
