package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profiles;

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
        return Figures.of(
                "uk-itl",
                "uk-itl",
                "Table " + number + "c ITL" + number + " UK current price estimates pounds million.csv");
    }

    private static String key(String territory, String activity) {
        return territory + "/B1G/" + activity + "/LEVEL/CURRENT/2021/FINAL";
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
