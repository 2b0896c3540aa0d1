package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profiles;
import vn.cocau.table.TableRecogniser;

/** The known answers of the regional product of Jawa Timur: 38 regencies and cities, and the province by industry. */
class JawaTimurTest {

    private static final String TOTALS = "PDRB Harga Konstan 2010 Per Kab Jatim1.xlsx";
    private static final String PROVINCE = "PDRB Harga Konstan 2010 Jawa Timur Per Lapangan Usaha.xlsx";
    private static final String PROBOLINGGO = "PDRB Harga Konstan 2010 Per Lapangan Usaha Kabupaten Probolinggo.xlsx";
    private static final String CURRENT = "PDRB ADHB Kabupaten_Kota.xlsx";
    private static final String NEIGHBOURS = "PDRB ADHB Tetangga Per Lapangan Usaha";

    /** What the 38 exceed the province's 17 industries by, in percent of these. */
    @ParameterizedTest
    @CsvSource({
        "2018, 1586478.64, 1563441.82, 1.473",
        "2019, 1673981.27, 1649895.64, 1.460",
        "2020, 1616909.76, 1611392.55, 0.342",
        "2021, 1670232.25, 1668754.35, 0.089",
        "2022, 1757886.30, 1757874.93, 0.001",
        "2023, 1845051.16, 1844808.66, 0.013"
    })
    void regencies_and_cities_against_the_province(String year, String regencies, String province, String percent) {
        String levels = "/LEVEL/CONSTANT:2010/" + year + "/FINAL";
        BigDecimal parts = file(TOTALS).sumOfParts("B1GQ/_T" + levels);
        BigDecimal whole = industries(file(PROVINCE), "35", levels);

        assertThat(parts).isEqualByComparingTo(regencies);
        assertThat(whole).isEqualByComparingTo(province);
        assertThat(parts.subtract(whole)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole, MathContext.DECIMAL64)
                        .setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"3505, 3572, 44891.7, 8515.2", "3506, 3571, 50638.2, 159736.7", "3507, 3573, 128373.2, 93053.4"})
    void a_city_is_apart_from_the_regency_of_its_name(String regency, String city, String first, String second) {
        PublishedFigures figures = file(CURRENT);
        String total = "/B1GQ/_T/LEVEL/CURRENT/2023/FINAL";

        assertThat(figures.amount(regency + total)).isEqualByComparingTo(first);
        assertThat(figures.amount(city + total)).isEqualByComparingTo(second);
    }

    @Test
    void the_industries_of_the_regency_of_probolinggo_make_its_total_in_every_year() {
        PublishedFigures industries = file(PROBOLINGGO);
        PublishedFigures totals = file(TOTALS);

        for (int year = 2015; year <= 2024; year++) {
            String levels = "/LEVEL/CONSTANT:2010/" + year + "/FINAL";
            assertThat(industries(industries, "3513", levels))
                    .isCloseTo(totals.amount("3513/B1GQ/_T" + levels), Offset.offset(new BigDecimal("0.03")));
        }
    }

    /** The year stands nowhere in the file; under a name that says it every cell is read, each section by code and name. */
    @Test
    void the_neighbours_are_read_once_their_year_is_said() {
        PublishedFigures figures = renamed(NEIGHBOURS + ".xlsx", NEIGHBOURS + " 2023.xlsx");
        PublishedFigures totals = file(CURRENT);
        String levels = "/LEVEL/CURRENT/2023/FINAL";

        assertThat(figures.recognition().observations()).hasSize(108);
        assertThat(figures.sentences()).isEmpty();
        for (String territory : List.of("3508", "3509", "3512", "3513", "3514", "3574")) {
            BigDecimal total = figures.amount(territory + "/B1GQ/_T" + levels);
            assertThat(industries(figures, territory, levels)).isCloseTo(total, Offset.offset(new BigDecimal("0.02")));
            assertThat(totals.amount(territory + "/B1GQ/_T" + levels))
                    .isCloseTo(total, Offset.offset(new BigDecimal("0.05")));
            assertThat(figures.at(territory + "/B1G/MTN" + levels).evidence()).contains(Evidence.DOUBLE_LABEL);
        }
    }

    private static BigDecimal industries(PublishedFigures figures, String territory, String levels) {
        return Stream.of("A B C D E F G H I J K L MTN O P Q RTU".split(" "))
                .map(section -> figures.amount(territory + "/B1G/" + section + levels))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static PublishedFigures file(String name) {
        return PublishedFigures.of("id-jawa-timur", name);
    }

    private static PublishedFigures renamed(String from, String to) {
        Path path = RealFiles.folder("id-jawa-timur").resolve(from);
        Workbook workbook =
                Objects.requireNonNull(Workbooks.open(path, Place.ofFile(from)).workbook());
        var profile = Profiles.load("id-jawa-timur");
        return new PublishedFigures(
                profile,
                new TableRecogniser(profile).recognise(new Workbook(to, WorkbookFormat.XLSX, workbook.sheets())));
    }
}
