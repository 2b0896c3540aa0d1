package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.real.PublishedFigures.percent;
import static vn.cocau.real.PublishedFigures.rounded;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers of Shandong's yearbooks. */
class CnShandongTest {

    private static final List<String> SECTORS = List.of("A", "BTF", "GTU");

    @Test
    void cities_and_province_of_2021_as_first_published() {
        PublishedFigures figures = edition(2021);

        assertThat(rounded(figures.sumOfParts("B1GQ/_T/LEVEL/CURRENT/2021/FINAL")))
                .isEqualTo("83072.97");
        assertThat(figures.amount("370000/B1GQ/_T/LEVEL/CURRENT/2021/FINAL")).isEqualTo("83095.9");
        assertThat(cities(figures, 2021)).containsExactly("6032.10", "33166.36", "43874.51");
        assertThat(sharesOfCities(figures, 2021)).containsExactly("7.26", "39.92", "52.81");
        assertThat(sharesOfProvince(figures, 2021)).containsExactly("7.26", "39.94", "52.81");
        assertThat(figures.amount("370000/B1GQ/_T/INDEX/PREVIOUS_YEAR/2021/FINAL"))
                .isEqualTo("108.3");
    }

    @Test
    void both_years_as_published_a_year_later() {
        PublishedFigures figures = edition(2022);

        assertThat(rounded(figures.sumOfParts("B1GQ/_T/LEVEL/CURRENT/2021/FINAL")))
                .isEqualTo("82849.06");
        assertThat(figures.amount("370000/B1GQ/_T/LEVEL/CURRENT/2021/FINAL")).isEqualTo("82875.17");
        assertThat(cities(figures, 2021).get(1)).isEqualTo("32841.34");
        assertThat(sharesOfCities(figures, 2021)).containsExactly("7.28", "39.64", "53.08");
        assertThat(rounded(figures.sumOfParts("B1GQ/_T/LEVEL/CURRENT/2022/FINAL")))
                .isEqualTo("87434.78");
        assertThat(rounded(figures.amount("370000/B1GQ/_T/LEVEL/CURRENT/2022/FINAL")))
                .isEqualTo("87435.13");
        assertThat(sharesOfCities(figures, 2022)).containsExactly("7.20", "40.05", "52.75");
    }

    /** GDP is the sum of its sectors in every city, in every edition. */
    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2020", "2021, 2021", "2022, 2021", "2022, 2022"})
    void gdp_is_the_sum_of_its_sectors_in_every_city(int edition, int year) {
        PublishedFigures figures = edition(edition);

        assertThat(figures.profile().territories().entries()).hasSize(17).allSatisfy(each -> {
            String levels = "/LEVEL/CURRENT/" + year + "/FINAL";
            BigDecimal sum = Stream.of("A", "BTF", "GTU")
                    .map(sector -> figures.amount(each.code() + "/B1G/" + sector + levels))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isCloseTo(
                            figures.amount(each.code() + "/B1GQ/_T" + levels),
                            org.assertj.core.data.Offset.offset(new BigDecimal("0.0101")));
        });
    }

    private static PublishedFigures edition(int year) {
        return PublishedFigures.of("cn-shandong", "各市生产总值(" + year + ").xls");
    }

    private static List<String> cities(PublishedFigures figures, int year) {
        return SECTORS.stream()
                .map(sector ->
                        rounded(figures.sumOfParts(key("B1G/" + sector, year))).toPlainString())
                .toList();
    }

    private static List<String> sharesOfCities(PublishedFigures figures, int year) {
        return SECTORS.stream()
                .map(sector -> percent(
                                figures.sumOfParts(key("B1G/" + sector, year)),
                                figures.sumOfParts(key("B1GQ/_T", year)))
                        .toPlainString())
                .toList();
    }

    private static List<String> sharesOfProvince(PublishedFigures figures, int year) {
        return SECTORS.stream()
                .map(sector -> percent(
                                figures.amount("370000/" + key("B1G/" + sector, year)),
                                figures.amount("370000/" + key("B1GQ/_T", year)))
                        .toPlainString())
                .toList();
    }

    private static String key(String item, int year) {
        return item + "/LEVEL/CURRENT/" + year + "/FINAL";
    }
}
