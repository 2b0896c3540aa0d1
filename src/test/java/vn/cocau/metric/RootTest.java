package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RootTest {

    @Test
    void roots_are_exact_to_thirty_digits() {
        BigDecimal two = new BigDecimal("1.414213562373095048801688724209698");
        assertThat(Root.of(BigDecimal.valueOf(2), 2)).isCloseTo(two, within(new BigDecimal("1e-32")));
        assertThat(Root.of(new BigDecimal("1.6105100000"), 5)).isEqualByComparingTo("1.1");
        assertThat(Root.of(new BigDecimal("7.25"), 1)).isEqualByComparingTo("7.25");
    }
}
