package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.real.PublishedFigures.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;

/** The known answers of the gross county product of Kenya. */
class KeCountiesTest {

    private static final String TOTAL_2023 = "B1GQ/_T/LEVEL/CURRENT/2023/FINAL";

    @ParameterizedTest
    @CsvSource({"2018, 8531499", "2019, 9389864", "2020, 9892185"})
    void published_totals_are_the_sum_of_the_counties(String year, BigDecimal total) {
        PublishedFigures figures = file("gcp-current.csv");
        String key = "B1GQ/_T/LEVEL/CURRENT/" + year + "/FINAL";

        assertThat(figures.amount("KE/" + key)).isEqualByComparingTo(total);
        assertThat(figures.sumOfParts(key)).isCloseTo(total, org.assertj.core.data.Offset.offset(BigDecimal.TEN));
    }

    @Test
    void the_structure_of_2023() {
        PublishedFigures figures = file("gcp_econ_activity_2023.xlsx");
        BigDecimal agriculture = sector(figures, "A");
        BigDecimal industry = sector(figures, "[B-F]");
        BigDecimal services = sector(figures, "[G-Q]|RTU");
        BigDecimal fisim = sector(figures, "FISIM");
        BigDecimal counties = figures.sumOfParts(TOTAL_2023);

        assertThat(Stream.of(agriculture, industry, services, fisim, counties).map(BigDecimal::toPlainString))
                .containsExactly("3295225", "2547052", "8372641", "-323770", "13891150");
        assertThat(agriculture.add(industry).add(services).add(fisim)).isEqualByComparingTo("13891148");
        assertThat(Stream.of(agriculture, industry, services)
                        .map(part -> percent(part, counties).toPlainString()))
                .containsExactly("23.72", "18.34", "60.27");
    }

    @Test
    void totals_of_2020_and_2023_as_revised() {
        PublishedFigures figures = file("gcp_county_nominal_2019_2023.xlsx");

        assertThat(figures.amount("KE/" + TOTAL_2023)).isEqualByComparingTo("13891146");
        assertThat(figures.amount("KE/B1GQ/_T/LEVEL/CURRENT/2020/FINAL")).isEqualByComparingTo("9862147");
    }

    @Test
    void real_growth_of_2023() {
        PublishedFigures figures = file("gcp_county_real_2019_2023.xlsx");
        BigDecimal before = figures.amount("KE/B1GQ/_T/LEVEL/CONSTANT:2016/2022/FINAL");
        BigDecimal after = figures.amount("KE/B1GQ/_T/LEVEL/CONSTANT:2016/2023/FINAL");

        assertThat(before).isEqualByComparingTo("9000636");
        assertThat(after).isEqualByComparingTo("9529438");
        assertThat(percent(after.subtract(before), before).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("5.88");
    }

    /** Rows whose parts miss the total, by the cell of the total: what the parts give less what is printed. */
    @Test
    void every_row_whose_parts_miss_the_total_is_named() {
        assertThat(gaps(2018)).containsExactlyInAnyOrderEntriesOf(Map.of("U33", -6226));
        assertThat(gaps(2019)).containsExactlyInAnyOrderEntriesOf(Map.of("U11", 2000, "U31", -10000, "U15", 51));
        assertThat(gaps(2020))
                .containsExactlyInAnyOrderEntriesOf(Map.of("U31", -80982, "U12", -998, "U11", -32, "U7", 29));
    }

    @Test
    void nandi_and_kajiado_are_flagged_and_the_other_file_of_totals_shows_what_was_meant() {
        PublishedFigures totals = file("gcp-current.csv");
        Observation nandi = file("gcp-economic-activity-2018.csv").at("029/B1GQ/_T/LEVEL/CURRENT/2018/FINAL");
        Observation kajiado = file("gcp-economic-activity-2019.csv").at("034/B1GQ/_T/LEVEL/CURRENT/2019/FINAL");

        assertThat(nandi.raw() + " " + nandi.status()).isEqualTo("144118 INCONSISTENT");
        assertThat(kajiado.raw() + " " + kajiado.status()).isEqualTo("141199 INCONSISTENT");
        assertThat(totals.amount("029/B1GQ/_T/LEVEL/CURRENT/2018/FINAL")).isEqualByComparingTo("137891");
        assertThat(totals.amount("034/B1GQ/_T/LEVEL/CURRENT/2019/FINAL")).isEqualByComparingTo("143199");
    }

    private static Map<String, Integer> gaps(int year) {
        return file("gcp-economic-activity-" + year + ".csv").findings().stream()
                .filter(finding -> finding.code() == FindingCode.PARTS_DIFFER_FROM_TOTAL)
                .collect(java.util.stream.Collectors.toMap(
                        finding -> Objects.requireNonNull(finding.place().cell()),
                        finding -> new BigDecimal(finding.expected())
                                .subtract(new BigDecimal(finding.found()))
                                .intValueExact()));
    }

    private static BigDecimal sector(PublishedFigures figures, String activities) {
        return figures.sum(each -> each.key().series().activity().value().matches(activities));
    }

    private static PublishedFigures file(String name) {
        return PublishedFigures.of("ke-counties", name);
    }
}
