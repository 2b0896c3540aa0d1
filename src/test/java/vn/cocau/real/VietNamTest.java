package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.table.TableRecogniser;

/** What is known of the country's yearbook, database and budget, computed from what was read. */
class VietNamTest {

    private static final Profile VIET_NAM = Profiles.load("viet-nam");
    private static final List<String> SECTORS = List.of("A", "BTF", "GTU");

    private static List<Observation> read(String folder, String file) {
        Workbook workbook = java.util.Objects.requireNonNull(
                Workbooks.open(RealFiles.folder(folder).resolve(file), Place.ofFile(file))
                        .workbook());
        return new TableRecogniser(VIET_NAM).recognise(workbook).observations();
    }

    private static BigDecimal amount(List<Observation> figures, String key) {
        return figures.stream()
                .filter(each -> KeyNotation.format(each.key()).equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " was not read"))
                .amount();
    }

    @Test
    void the_yearbook_of_2002_has_the_sectors_of_its_totals() {
        List<Observation> figures = read("vn-gso-yearbook-2002", "2TKQG2002.xls");

        assertThat(SECTORS.stream().map(each -> amount(figures, "VN/B1G/" + each + "/LEVEL/CURRENT/1995/FINAL")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("62.2"), new BigDecimal("65.8"), new BigDecimal("100.9"));
        assertThat(amount(figures, "VN/B1GQ/_T/LEVEL/CURRENT/1995/FINAL")).isEqualByComparingTo("228.9");
        assertThat(SECTORS.stream().map(each -> amount(figures, "VN/B1G/" + each + "/LEVEL/CURRENT/2002/PRELIMINARY")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("123.3"), new BigDecimal("206.6"), new BigDecimal("206.2"));
        assertThat(amount(figures, "VN/B1GQ/_T/LEVEL/CURRENT/2002/PRELIMINARY")).isEqualByComparingTo("536.1");
    }

    @Test
    void all_years_of_the_database_add_up() {
        List<Observation> figures =
                read("vn-gso-pxweb", "Gross domestic product at current prices by economic sector.csv");

        for (int year = 1986; year <= 2016; year++) {
            String end = "/LEVEL/CURRENT/" + year + (year == 2016 ? "/PRELIMINARY" : "/FINAL");
            BigDecimal taxes = year < 2010 ? BigDecimal.ZERO : amount(figures, "VN/D21X31/_Z" + end);
            BigDecimal sum = SECTORS.stream()
                    .map(each -> amount(figures, "VN/B1G/" + each + end))
                    .reduce(taxes, BigDecimal::add);
            assertThat(sum).as("%d", year).isEqualByComparingTo(amount(figures, "VN/B1GQ/_T" + end));
        }
    }

    @Test
    void the_budget_of_2009_is_the_sum_of_its_provinces() {
        List<Observation> figures = read("vn-mof-budget", "Final_2009.xls");
        BigDecimal provinces = figures.stream()
                .filter(each -> KeyNotation.format(each.key()).matches("\\d\\d/OTR/_T/.*"))
                .map(Observation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal regions = figures.stream()
                .filter(each -> KeyNotation.format(each.key()).matches("[A-Z]{2}/OTR/_T/.*"))
                .filter(each -> !each.key().series().territory().value().equals("VN"))
                .map(Observation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = amount(figures, "VN/OTR/_T/LEVEL/CURRENT/2009/FINAL");

        assertThat(total).isBetween(new BigDecimal("392680045.05"), new BigDecimal("392680045.06"));
        assertThat(provinces.subtract(total).abs()).isLessThan(new BigDecimal("0.3"));
        assertThat(regions.subtract(total).abs()).isLessThan(new BigDecimal("0.3"));
    }

    @Test
    void revenue_planned_for_2006_is_the_sum_of_64_provinces() {
        List<BigDecimal> provinces = read("vn-mof-budget", "Plan_2006.xls").stream()
                .filter(each -> KeyNotation.format(each.key()).matches("\\d\\d/OTR/_T/LEVEL/CURRENT/2006/PLAN"))
                .map(Observation::amount)
                .toList();

        assertThat(provinces).hasSize(64);
        assertThat(provinces.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("251400170");
    }

    /** Notes (1) and (2) under the table: 535 billion of projects and 987.640 billion of program 135 belong to no province. */
    @Test
    void transfers_planned_for_2006_exceed_those_of_the_provinces_by_what_is_unallocated() {
        List<Observation> figures = read("vn-mof-budget", "Plan_2006.xls");

        assertThat(unallocated(figures, "D73/TRT2")).isEqualByComparingTo("535000");
        assertThat(unallocated(figures, "D73/TRT5")).isEqualByComparingTo("987640");
        assertThat(unallocated(figures, "D73/TRT")).isEqualByComparingTo("1522640");
        assertThat(unallocated(figures, "D73/_T")).isEqualByComparingTo("1522640");
        assertThat(unallocated(figures, "D73/TRB")).isEqualByComparingTo("0");
    }

    private static BigDecimal unallocated(List<Observation> figures, String item) {
        String end = item + "/LEVEL/CURRENT/2006/PLAN";
        BigDecimal provinces = figures.stream()
                .filter(each -> KeyNotation.format(each.key()).matches("\\d\\d/" + end))
                .map(Observation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount(figures, "VN/" + end).subtract(provinces).setScale(3, java.math.RoundingMode.HALF_UP);
    }
}
