package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profiles;

/** The known answers about the counties of seven states of the United States. */
class UsCountiesTest {

    private static final String TOTAL = "{t}/B1GQ/_T/LEVEL/CURRENT/2021/FINAL";
    private static final String CONSTRUCTION = "{t}/B1G/L11/LEVEL/CURRENT/2021/FINAL";
    private static final String MANUFACTURING = "{t}/B1G/L12/LEVEL/CURRENT/2021/FINAL";

    private static Figures state(String letters) {
        return Figures.of("us-counties", "us-counties", "CAGDP2_" + letters + "_2001_2021.csv");
    }

    private static List<String> counties(Figures figures, String state) {
        return figures.territories(state.substring(0, 2) + "(?!000)\\d{3}");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 10000, 81160011, 81160011, 3",
        "RI, 44000, 66570874, 66570874, 5",
        "CT, 09000, 298395175, 298395173, 8",
        "HI, 15000, 91096121, 91096121, 4",
        "WY, 56000, 41510213, 41510215, 23"
    })
    void the_total_of_a_state_is_that_of_its_counties_but_for_rounding(
            String letters, String state, BigDecimal total, BigDecimal counties, int count) {
        Figures figures = state(letters);
        assertThat(figures.amount(TOTAL.replace("{t}", state))).isEqualByComparingTo(total);
        assertThat(counties(figures, state)).hasSize(count);
        assertThat(figures.sum(counties(figures, state), TOTAL)).isEqualByComparingTo(counties);
        assertThat(figures.recognition().findings()).isEmpty();
    }

    @Test
    void areas_of_alaska_that_had_ended_or_not_begun_have_no_figure_and_are_no_zero() {
        Figures alaska = state("AK");
        assertThat(alaska.amount(TOTAL.replace("{t}", "02000"))).isEqualByComparingTo("57349378");
        List<String> absent = counties(alaska, "02000").stream()
                .filter(county ->
                        alaska.observation(TOTAL.replace("{t}", county)).amount() == null)
                .sorted()
                .toList();
        assertThat(absent).containsExactly("02201", "02232", "02261", "02280");
        assertThat(alaska.observation(TOTAL.replace("{t}", "02201")).status())
                .isEqualTo(ObservationStatus.NOT_COLLECTED);
        // The areas of each year add up to the state.
        assertThat(alaska.observation(TOTAL.replace("{t}", "02000")).evidence()).contains(Evidence.EXACT_IDENTITY);
    }

    @Test
    void construction_of_delaware_adds_up_and_suppressed_manufacturing_is_never_zero() {
        Figures delaware = state("DE");
        List<String> counties = counties(delaware, "10000");
        assertThat(delaware.amount(CONSTRUCTION.replace("{t}", "10000"))).isEqualByComparingTo("3009640");
        assertThat(delaware.sum(counties, CONSTRUCTION)).isEqualByComparingTo("3009640");
        assertThat(delaware.amount(MANUFACTURING.replace("{t}", "10000"))).isEqualByComparingTo("5600140");
        List<String> shown = counties.stream()
                .filter(county -> delaware.observation(MANUFACTURING.replace("{t}", county))
                                .amount()
                        != null)
                .toList();
        assertThat(shown).hasSize(1);
        assertThat(delaware.sum(shown, MANUFACTURING)).isEqualByComparingTo("1429976");
        assertThat(counties.stream()
                        .map(county -> delaware.observation(MANUFACTURING.replace("{t}", county))
                                .status())
                        .filter(ObservationStatus.SUPPRESSED::equals))
                .hasSize(2);
    }

    @Test
    void lines_that_overlap_are_parts_of_no_partition_beside_what_they_join() {
        Figures delaware = state("DE");
        BigDecimal listed = Stream.of(3, 6, 10, 11, 12, 34, 35, 36, 45, 50, 59, 68, 75, 82)
                .map(line -> delaware.amount("10000/B1G/L" + line + "/LEVEL/CURRENT/2021/FINAL"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(delaware.amount("10000/B1G/L2/LEVEL/CURRENT/2021/FINAL")
                        .subtract(listed)
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("8"));
        Profiles.load("us-counties").classification().partitions().forEach(partition -> {
            List<String> parts = partition.parts().stream()
                    .map(part -> part.activity().value())
                    .toList();
            assertThat(parts).doesNotContainAnyElementsOf(List.of("L87", "L88", "L89", "L90"));
            assertThat(parts.containsAll(List.of("L50", "L51"))).isFalse();
        });
    }

    @Test
    void the_names_of_new_mexico_are_in_another_encoding() {
        assertThat(state("NM").amount(TOTAL.replace("{t}", "35013"))).isPositive();
        assertThat(Profiles.load("us-counties")
                        .lexicon()
                        .read("Doña Ana, NM")
                        .get(0)
                        .complete())
                .isTrue();
    }
}
