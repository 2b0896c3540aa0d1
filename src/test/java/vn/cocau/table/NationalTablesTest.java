package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.number;
import static vn.cocau.grid.Grids.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;
import vn.cocau.observation.Evidence;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.profile.Territory;

/** Tables of a whole country: two levels of territories, budgets, accounts whose parts changed, padded decimals. */
class NationalTablesTest {

    private static final Profile VIET_NAM = Profiles.load("viet-nam");
    private static final String FILE = "t.xlsx";
    private static final Object[] REVENUE = row("Tổng thu NSNN trên địa bàn năm 2020");
    private static final Object[] UNIT = row("Đơn vị tính: Tỷ đồng");

    private static Recognised read(SheetGrid sheet) {
        return Recognised.of(VIET_NAM, FILE, sheet);
    }

    /** One figure a province, ten each, under a total. */
    private static List<Object[]> provinces(boolean withRegions) {
        List<Object[]> rows = new ArrayList<>(List.of(REVENUE, UNIT, row("Tỉnh, thành phố", "Năm 2020")));
        var territories = VIET_NAM.territories();
        List<Territory> regions = territories.children(new TerritoryCode("VN"), VIET_NAM.geography());
        int count = regions.stream()
                .mapToInt(region -> territories
                        .children(region.code(), VIET_NAM.geography())
                        .size())
                .sum();
        rows.add(row("Tổng số", count * 10));
        for (Territory region : regions) {
            List<Territory> parts = territories.children(region.code(), VIET_NAM.geography());
            if (withRegions) {
                rows.add(row(region.name(), parts.size() * 10));
            }
            parts.forEach(province -> rows.add(row(province.name(), 10)));
        }
        return rows;
    }

    private static SheetGrid sheet(List<Object[]> rows) {
        return Grids.of("S", rows.toArray(Object[][]::new));
    }

    @Test
    void the_total_of_all_provinces_is_the_country_with_the_regions_printed_or_not() {
        assertThat(read(sheet(provinces(true))).english()).isEmpty();
        assertThat(read(sheet(provinces(true))).figures())
                .startsWith(
                        "B4 VN/OTR/_T/LEVEL/CURRENT/2020/FINAL = 630 VND:9",
                        "B5 DB/OTR/_T/LEVEL/CURRENT/2020/FINAL = 110 VND:9")
                .hasSize(1 + 8 + 63);
        assertThat(read(sheet(provinces(false))).figures())
                .startsWith("B4 VN/OTR/_T/LEVEL/CURRENT/2020/FINAL = 630 VND:9")
                .hasSize(1 + 63);
    }

    @Test
    void the_total_of_all_provinces_but_one_is_the_total_of_no_territory() {
        List<Object[]> rows = provinces(false);
        rows.remove(rows.size() - 1);
        Recognised read = read(sheet(rows));

        assertThat(read.figures()).hasSize(62).noneMatch(figure -> figure.startsWith("B4 "));
        assertThat(read.codes()).contains(FindingCode.LABEL_AMBIGUOUS);
    }

    @Test
    void the_total_of_the_provinces_of_one_region_is_the_region() {
        List<Object[]> rows = new ArrayList<>(List.of(REVENUE, UNIT, row("Tỉnh, thành phố", "Năm 2020")));
        List<Territory> parts = VIET_NAM.territories().children(new TerritoryCode("TN"), VIET_NAM.geography());
        rows.add(row("Tổng số", parts.size() * 10));
        parts.forEach(province -> rows.add(row(province.name(), 10)));

        assertThat(read(sheet(rows)).figures().get(0))
                .isEqualTo("B4 TN/OTR/_T/LEVEL/CURRENT/2020/FINAL = " + parts.size() * 10 + " VND:9");
    }

    /** GDP of two years under its sectors; from 2010 on product taxes stand apart in the accounts. */
    private static SheetGrid accounts(int first) {
        return Grids.of(
                "S",
                row("Tổng sản phẩm trong nước theo giá hiện hành"),
                UNIT,
                row("", first, first + 1),
                row("Tổng số", 100, 110),
                row("Nông, lâm nghiệp và thủy sản", 20, 22),
                row("Công nghiệp và xây dựng", 30, 33),
                row("Dịch vụ", 50, 55));
    }

    @Test
    void sectors_make_up_gdp_with_their_taxes_until_2009_and_no_longer() {
        assertThat(read(accounts(2008)).at("B4").evidence()).contains(Evidence.EXACT_IDENTITY);
        assertThat(read(accounts(2010)).at("B4").evidence()).doesNotContain(Evidence.EXACT_IDENTITY);
    }

    @Test
    void an_error_among_the_column_numbers_is_told_and_the_table_is_read() {
        Recognised read = read(Grids.of(
                "S",
                row("Tổng sản phẩm trong nước theo giá hiện hành"),
                UNIT,
                row("", 2008, 2009),
                row("A", 1, new CellValue.Failure("#REF!")),
                row("Nông, lâm nghiệp và thủy sản", 20, 22),
                row("Công nghiệp và xây dựng", 30, 33)));

        assertThat(read.figures()).hasSize(4);
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!B4: expected a number that belongs to a headed table but found \"1\" standing alone. Say"
                                + " what it is, or remove it; 1 cells are not used: B4.",
                        "t.xlsx › S!C4: expected a number but found the error #REF!. Mend the formula and send again; 1"
                                + " cells are not used: C4.");
    }

    @Test
    void decimals_that_are_zero_throughout_were_not_measured() {
        Recognised read = read(Grids.of(
                "S",
                row("Tổng sản phẩm trong nước theo giá hiện hành"),
                UNIT,
                row("", 2007, 2008),
                row("Tổng số", padded("228"), padded("230")),
                row("Nông, lâm nghiệp và thủy sản", padded("62"), padded("60")),
                row("Công nghiệp và xây dựng", padded("66"), padded("68")),
                row("Dịch vụ", padded("101"), padded("102"))));

        assertThat(read.at("B4").decimals()).isZero();
        assertThat(read.codes()).isEmpty();
        assertThat(read.figures()).hasSize(8);
    }

    private static Object padded(String whole) {
        return number(new BigDecimal(whole).setScale(2).toPlainString(), "0.00", 2);
    }

    @Test
    void what_is_said_farther_off_than_a_title_not_understood_is_not_assumed() {
        Recognised read = read(Grids.of(
                "Tổng sản phẩm trong nước theo giá hiện hành",
                row("Chỉ tiêu bổ sung xyz"),
                UNIT,
                row("", 2008, 2009),
                row("Nông, lâm nghiệp và thủy sản", 20, 22)));

        assertThat(read.figures()).isEmpty();
        assertThat(read.english()).hasSize(1);
    }
}
