package vn.cocau.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.Literal;

class KeyNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "164/B1G/BTF/LEVEL/CURRENT/2021/FINAL",
                "164/P1/C/LEVEL/CONSTANT:2010/2021-Q1/PRELIMINARY",
                "19/B1GQ/GTU+D21X31/SHARE[GRDP]/CURRENT/2022/ESTIMATE",
                "19/B1GQ/_T/GROWTH/PREVIOUS_YEAR/2021-M09/REEVALUATED",
                "19/D21X31/_Z/LEVEL/CURRENT/2021/PLAN",
                "19/POP/_Z/LEVEL/NOT_APPLICABLE/2021/FINAL",
                "TAITA%2FTAVETA%25/EMP/_T/INDEX/NOT_APPLICABLE/2021/FINAL"
            })
    void reading_and_writing_are_exact_inverses(String text) {
        assertThat(KeyNotation.parse(text).map(KeyNotation::format)).contains(text);
    }

    @Test
    void a_slash_in_a_code_is_escaped() {
        Observation observation = Literal.level("A/B%2F", "C", 2021, "1").observation();

        String text = KeyNotation.format(observation.key());

        assertThat(text).isEqualTo("A%2FB%252F/B1G/C/LEVEL/CURRENT/2021/FINAL");
        assertThat(KeyNotation.parse(text)).contains(observation.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.xlsx › S!A1",
                "164/B1G/BTF/LEVEL/CURRENT/2021",
                "164/XXX/BTF/LEVEL/CURRENT/2021/FINAL",
                "164/B1G/BTF/SHARE/CURRENT/2021/FINAL",
                "164/B1G/BTF/LEVEL[GRDP]/CURRENT/2021/FINAL",
                "164/B1G/BTF/SHARE[GRDP]x/CURRENT/2021/FINAL",
                "164/B1G/BTF/LEVEL/CONSTANT/2021/FINAL",
                "164/B1G/BTF/LEVEL/CONSTANT:02010/2021/FINAL",
                "164/B1G/BTF/LEVEL/CURRENT/21/FINAL",
                "164/B1G/BTF/LEVEL/CURRENT/2021/final"
            })
    void anything_else_is_no_key(String text) {
        assertThat(KeyNotation.parse(text)).isEmpty();
    }
}
