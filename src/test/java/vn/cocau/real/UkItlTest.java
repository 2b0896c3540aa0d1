package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.KeyNotation;
import vn.cocau.profile.Profiles;
import vn.cocau.table.TableRecogniser;

/** The known answers about the regions of the United Kingdom at three levels. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UkItlTest {

    @SuppressWarnings("NullAway.Init")
    private List<Figures> levels;

    @BeforeAll
    void read() {
        levels = List.of(level(1), level(2), level(3));
    }

    private static Figures level(int number) {
        return Figures.of("uk-itl", "uk-itl", name(number));
    }

    private static String name(int level) {
        return "Table " + level + "c ITL" + level + " UK current price estimates pounds million.csv";
    }

    private static String key(String territory, String activity) {
        return territory + "/B1G/" + activity + "/LEVEL/CURRENT/2021/FINAL";
    }

    /** The same figures one a row: which of the two shapes they come in changes nothing but their cells. */
    @Test
    void a_long_table_of_the_same_figures_gives_the_same_observations() {
        Path file = RealFiles.folder("uk-itl").resolve(name(1));
        SheetGrid wide = Objects.requireNonNull(
                        Workbooks.open(file, Place.ofFile(name(1))).workbook())
                .sheets()
                .get(0);
        Object[][] rows = new Object[41_089][];
        rows[0] = new Object[] {"ITL region code", "ITL region name", "SIC07 description", "Year", "Gross value added"};
        int next = 1;
        for (int row = 1; row < wide.rowCount(); row++) {
            for (int column = 4; column < 28; column++) {
                rows[next++] = new Object[] {
                    text(wide, row, 0),
                    text(wide, row, 1),
                    text(wide, row, 3),
                    text(wide, 0, column),
                    text(wide, row, column)
                };
            }
        }
        Workbook tidy = new Workbook(name(1), WorkbookFormat.CSV, List.of(Grids.of("", rows)));
        Map<String, BigDecimal> found = new TreeMap<>();
        new TableRecogniser(Profiles.load("uk-itl"))
                .recognise(tidy)
                .observations()
                .forEach(each -> found.put(KeyNotation.format(each.key()), each.amount()));
        Map<String, BigDecimal> expected = new TreeMap<>();
        levels.get(0).byKey().forEach((key, each) -> expected.put(key, each.amount()));
        assertThat(found).isEqualTo(expected);
    }

    private static String text(SheetGrid grid, int row, int column) {
        return Objects.requireNonNull(grid.at(row, column)).text();
    }

    @ParameterizedTest
    @CsvSource({"TLC, _T, 56483, 56482, 56484", "TLI, _T, 487437, 487436, 487435", "TLD, C, 28185, 28184, 28184"})
    void a_region_is_what_its_parts_are_but_for_rounding(
            String region, String activity, BigDecimal first, BigDecimal second, BigDecimal third) {
        assertThat(levels.get(0).amount(key(region, activity))).isEqualByComparingTo(first);
        Figures two = levels.get(1);
        assertThat(two.sum(two.territories(region + "."), key("{t}", activity))).isEqualByComparingTo(second);
        Figures three = levels.get(2);
        assertThat(three.sum(three.territories(region + ".."), key("{t}", activity)))
                .isEqualByComparingTo(third);
    }

    @Test
    void industries_of_three_levels_stand_side_by_side_and_each_level_adds_up() {
        Figures regions = levels.get(0);
        assertThat(regions.recognition().findings()).isEmpty();
        assertThat(regions.recognition().observations())
                .allSatisfy(each -> assertThat(each.evidence()).contains(Evidence.EXACT_IDENTITY));
        BigDecimal once = sum(regions, List.of("A-E", "F", "G-T"));
        assertThat(once.subtract(regions.amount(key("UK", "_T"))).abs()).isLessThanOrEqualTo(new BigDecimal("2"));
        assertThat(sum(regions, List.of("68IMP", "68"))
                        .subtract(regions.amount(key("UK", "L")))
                        .abs())
                .isLessThanOrEqualTo(BigDecimal.ONE);
    }

    private static BigDecimal sum(Figures figures, List<String> activities) {
        return activities.stream()
                .map(activity -> figures.amount(key("UK", activity)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void no_partition_holds_an_industry_and_one_that_lies_in_it() {
        var classification = Profiles.load("uk-itl").classification();
        classification
                .partitions()
                .forEach(partition -> partition.parts().forEach(part -> {
                    var parent =
                            classification.find(part.activity()).orElseThrow().parent();
                    assertThat(partition.parts())
                            .noneMatch(other -> other.activity().equals(parent));
                }));
    }

    @Test
    void england_and_the_kingdom_without_extra_regio_are_added_to_nothing() {
        var territories = Profiles.load("uk-itl").territories();
        assertThat(territories.parentsOf(List.of(new vn.cocau.concept.TerritoryCode("TLB"))))
                .isEmpty();
        assertThat(levels.get(0).amount(key("TLB", "_T"))).isPositive();
        assertThat(levels.get(0).amount(key("UKX", "_T"))).isPositive();
    }

    @Test
    void a_name_at_two_levels_is_told_apart_by_its_code() {
        assertThat(levels.get(0).amount(key("TLG", "_T")))
                .isGreaterThan(levels.get(1).amount(key("TLG3", "_T")));
        assertThat(levels.get(1).byKey()).doesNotContainKey(key("TLG", "_T"));
        assertThat(levels.get(1).amount(key("TLK3", "_T")))
                .isEqualByComparingTo(levels.get(2).amount(key("TLK30", "_T")));
    }
}
