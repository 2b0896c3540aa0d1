package vn.cocau.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.level;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    @ParameterizedTest(name = "{0} ×10^{1} and {2} ×10^{3}: {4}")
    @CsvSource({
        "6.51, 9, 6.51, 9, true",
        "6.51, 9, 6.52, 9, false",
        "6.5, 9, 6.54, 9, true",
        "6.5, 9, 6.55, 9, true",
        "6.5, 9, 6.554, 9, false",
        "78.6, 9, 78644, 6, true",
        "78.7, 9, 78644, 6, false",
        "0, 9, 0.4, 9, true",
        "-1.0, 9, 1.0, 9, false",
        "1E+3, 6, 1, 9, true"
    })
    void two_figures_agree_when_one_number_rounds_to_both(
            String first, int firstUnit, String second, int secondUnit, boolean agree) {
        Observation left = level("D1", "A", 2021, first).unit("VND", firstUnit).observation();
        Observation right =
                level("D1", "A", 2021, second).unit("VND", secondUnit).observation();

        assertThat(Agreement.withinRounding(left, right)).isEqualTo(agree);
        assertThat(Agreement.withinRounding(right, left)).isEqualTo(agree);
    }
}
