package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.identity.Printed.figure;
import static vn.cocau.identity.Printed.in;
import static vn.cocau.identity.Printed.lines;
import static vn.cocau.identity.Printed.valueAdded;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Observation;

/** Which lines are built, how wide the rounding of what is printed makes them, and whether they hold. */
class LinesTest {

    private static final String SHARE = "171/B1G/%s/SHARE[GVA]/CURRENT/2021/FINAL";

    private static final List<Observation> SECTORS = List.of(
            valueAdded("B2", "_T", 2021, "100.0"),
            valueAdded("B3", "A", 2021, "20.1"),
            valueAdded("B4", "BTF", 2021, "30.2"),
            valueAdded("B5", "GTU", 2021, "49.7"));

    private static Line only(List<Observation> figures) {
        List<Line> lines = lines(figures);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<Observation> with(List<Observation> figures, Observation... more) {
        List<Observation> all = new ArrayList<>(figures);
        all.addAll(List.of(more));
        return all;
    }

    private static String share(String activity) {
        return SHARE.formatted(activity);
    }

    @Test
    void sectors_add_up_within_half_a_last_place_of_each() {
        Line line = only(SECTORS);
        assertThat(line.kind()).isEqualTo(LineKind.ACTIVITY_SUM);
        assertThat(line.tolerance()).isEqualByComparingTo("0.2");
        assertThat(line.computed()).isEqualByComparingTo("100.0");
        assertThat(line.residual()).isEqualByComparingTo("0");
        assertThat(line.holds()).isTrue();
    }

    @Test
    void a_gap_of_exactly_the_rounding_holds_and_a_tenth_more_does_not() {
        List<Observation> parts = SECTORS.subList(1, 4);
        assertThat(only(with(parts, valueAdded("B2", "_T", 2021, "100.2"))).holds())
                .isTrue();
        assertThat(only(with(parts, valueAdded("B2", "_T", 2021, "100.3"))).holds())
                .isFalse();
    }

    @Test
    void parts_printed_in_millions_add_up_to_a_total_in_billions() {
        Unit million = new Unit("VND", 6);
        Line line = only(List.of(
                valueAdded("B2", "_T", 2021, "100.0"),
                in(million, valueAdded("B3", "A", 2021, "20100")),
                in(million, valueAdded("B4", "BTF", 2021, "30200")),
                in(million, valueAdded("B5", "GTU", 2021, "49700"))));
        assertThat(line.computed()).isEqualByComparingTo("100");
        assertThat(line.tolerance()).isEqualByComparingTo("0.0515");
    }

    @Test
    void a_line_with_a_missing_part_or_another_currency_is_not_testable() {
        assertThat(lines(SECTORS.subList(0, 3))).isEmpty();
        assertThat(lines(List.of(
                        SECTORS.get(0), SECTORS.get(1), SECTORS.get(2), in(new Unit("CNY", 8), SECTORS.get(3)))))
                .isEmpty();
    }

    @Test
    void a_part_that_was_not_collected_is_not_zero() {
        Observation unknown = SECTORS.get(3).withAmount(null, vn.cocau.concept.ObservationStatus.NOT_COLLECTED);
        assertThat(lines(List.of(SECTORS.get(0), SECTORS.get(1), SECTORS.get(2), unknown)))
                .isEmpty();
    }

    /** Services of 80 in sections of 6 each to S, which a figure of T makes incomplete. */
    private static List<Observation> services(@Nullable String households) {
        List<Observation> figures = new ArrayList<>(List.of(valueAdded("B2", "GTU", 2021, "80")));
        "GHIJKLMNOPQRS"
                .chars()
                .mapToObj(Character::toString)
                .forEach(section -> figures.add(valueAdded("B" + (int) section.charAt(0), section, 2021, "6")));
        if (households != null) {
            figures.add(valueAdded("B99", "T", 2021, households));
        }
        return figures;
    }

    @Test
    void sections_to_s_make_up_services_only_where_nothing_is_told_of_households() {
        assertThat(only(services(null)).residual()).isEqualByComparingTo("-2");
        assertThat(only(services("2")).residual()).isEqualByComparingTo("0");
        Observation unknown =
                valueAdded("B99", "T", 2021, "2").withAmount(null, vn.cocau.concept.ObservationStatus.NOT_COLLECTED);
        List<Observation> figures = services(null);
        figures.add(unknown);
        assertThat(lines(figures)).isEmpty();
    }

    @Test
    void a_total_computed_in_the_sheet_from_exactly_its_parts_is_a_tautology() {
        List<Line> lines = new Identities(Printed.THAI_NGUYEN, (whole, parts) -> parts.size() == 3).lines(SECTORS);
        assertThat(lines).extracting(Line::evidence).containsExactly(EvidenceClass.TAUTOLOGY);
        assertThat(only(SECTORS).evidence()).isEqualTo(EvidenceClass.EXACT);
    }

    @Test
    void grdp_is_its_sectors_and_the_taxes_on_products() {
        String grdp = "19/%s/LEVEL/CURRENT/2021/FINAL";
        Line line = only(List.of(
                figure("B2", grdp.formatted("B1GQ/_T"), "110"),
                figure("B3", grdp.formatted("B1G/A"), "20"),
                figure("B4", grdp.formatted("B1G/BTF"), "30"),
                figure("B5", grdp.formatted("B1G/GTU"), "50"),
                figure("B6", grdp.formatted("D21X31/_Z"), "10")));
        assertThat(line.parts()).hasSize(4);
        assertThat(line.holds()).isTrue();
    }

    @Test
    void services_and_product_taxes_printed_as_one_item_add_up_too() {
        String grdp = "19/%s/LEVEL/CURRENT/2021/FINAL";
        Line line = only(List.of(
                figure("B2", grdp.formatted("B1GQ/_T"), "110"),
                figure("B3", grdp.formatted("B1G/A"), "20"),
                figure("B4", grdp.formatted("B1G/BTF"), "30"),
                figure("B5", grdp.formatted("B1GQ/GTU+D21X31"), "60")));
        assertThat(line.holds()).isTrue();
    }

    @Test
    void shares_do_not_add_up_to_levels_nor_value_added_to_gross_output() {
        assertThat(lines(List.of(
                        figure("B2", "171/P1/_T/LEVEL/CURRENT/2021/FINAL", "100"),
                        SECTORS.get(1),
                        SECTORS.get(2),
                        SECTORS.get(3))))
                .isEmpty();
    }

    @Test
    void districts_add_up_to_the_province_where_the_profile_says_so() {
        List<Observation> units = new ArrayList<>();
        units.add(figure("B2", "19/B1G/_T/LEVEL/CURRENT/2021/FINAL", "9"));
        for (int code : new int[] {164, 165, 172, 167, 170, 168, 169, 171, 173}) {
            units.add(figure("B" + code, code + "/B1G/_T/LEVEL/CURRENT/2021/FINAL", "1"));
        }
        assertThat(only(units).kind()).isEqualTo(LineKind.TERRITORY_SUM);
        assertThat(only(units).evidence()).isEqualTo(EvidenceClass.EXACT);
        assertThat(only(units).tolerance()).isEqualByComparingTo("5");
        assertThat(lines(units.subList(0, 9))).isEmpty();
    }

    @Test
    void cities_against_their_province_are_statistics_in_a_profile_that_says_so() {
        List<Observation> cities = new ArrayList<>();
        cities.add(figure("B2", "370000/B1GQ/_T/LEVEL/CURRENT/2021/FINAL", "100"));
        Printed.SHANDONG
                .territories()
                .children(Printed.SHANDONG.territories().root(), Printed.SHANDONG.geography())
                .forEach(city -> cities.add(
                        figure("B" + city.code().value(), city.code() + "/B1GQ/_T/LEVEL/CURRENT/2021/FINAL", "1")));
        List<Line> lines = lines(Printed.SHANDONG, cities);
        assertThat(lines).extracting(Line::evidence).containsExactly(EvidenceClass.STATISTICAL);
        assertThat(lines.get(0).holds()).isFalse();
        assertThat(new SlipFinder(Printed.SHANDONG.tolerances()).find(lines, cities))
                .isEmpty();
    }

    @Test
    void shares_of_the_sectors_leave_nothing_of_100() {
        List<Observation> shares = List.of(
                figure("B3", share("A"), "11.43"),
                figure("B4", share("BTF"), "58.03"),
                figure("B5", share("GTU"), "30.54"));
        Line line = only(shares);
        assertThat(line.kind()).isEqualTo(LineKind.SHARES_TO_100);
        assertThat(line.whole()).isEqualTo(shares.get(0));
        assertThat(line.tolerance()).isEqualByComparingTo("0.015");
        assertThat(line.holds()).isTrue();
    }

    @Test
    void a_printed_total_share_is_100() {
        assertThat(only(List.of(figure("B2", share("_T"), "100.00"))).holds()).isTrue();
        Line line = only(List.of(figure("B2", share("_T"), "101.00")));
        assertThat(line.kind()).isEqualTo(LineKind.TOTAL_SHARE);
        assertThat(line.holds()).isFalse();
    }

    @Test
    void a_share_may_be_one_last_unit_off_its_level_because_offices_force_them_to_100() {
        Observation part = valueAdded("B3", "A", 2021, "20.1");
        assertThat(only(List.of(SECTORS.get(0), part, figure("C3", share("A"), "20.11")))
                        .holds())
                .isTrue();
        Line line = only(List.of(SECTORS.get(0), part, figure("C3", share("A"), "20.2")));
        assertThat(line.kind()).isEqualTo(LineKind.SHARE_OF_LEVELS);
        assertThat(line.tolerance()).isEqualByComparingTo("0.2");
        assertThat(only(List.of(SECTORS.get(0), part, figure("C3", share("A"), "20.50")))
                        .holds())
                .isFalse();
    }

    @Test
    void a_share_of_a_total_of_zero_is_not_testable() {
        assertThat(lines(List.of(
                        valueAdded("B2", "_T", 2021, "0"),
                        valueAdded("B3", "A", 2021, "0"),
                        figure("C3", share("A"), "20.10"))))
                .isEmpty();
    }

    @Test
    void growth_follows_from_the_levels_at_constant_prices() {
        String level = "171/B1G/A/LEVEL/CONSTANT:2010/%d/FINAL";
        List<Observation> levels =
                List.of(figure("B2", level.formatted(2020), "100.0"), figure("C2", level.formatted(2021), "106.5"));
        Line growth = only(with(levels, figure("C3", "171/B1G/A/GROWTH/PREVIOUS_YEAR/2021/FINAL", "6.50")));
        assertThat(growth.kind()).isEqualTo(LineKind.CHANGE_OF_LEVELS);
        assertThat(growth.tolerance()).isEqualByComparingTo("0.105");
        assertThat(growth.holds()).isTrue();
        assertThat(only(with(levels, figure("C3", "171/B1G/A/INDEX/CONSTANT:2010/2021/FINAL", "106.50")))
                        .holds())
                .isTrue();
        assertThat(only(with(levels, figure("C3", "171/B1G/A/INDEX/CONSTANT:2010/2021/FINAL", "105.60")))
                        .holds())
                .isFalse();
        assertThat(lines(with(levels, figure("C3", "171/B1G/A/INDEX/CONSTANT:1994/2021/FINAL", "105.60"))))
                .isEmpty();
    }

    @Test
    void in_the_base_year_constant_and_current_prices_agree() {
        Observation current = figure("B2", "171/B1G/A/LEVEL/CURRENT/2010/FINAL", "100.0");
        Line line = only(List.of(current, figure("B3", "171/B1G/A/LEVEL/CONSTANT:2010/2010/FINAL", "100.1")));
        assertThat(line.kind()).isEqualTo(LineKind.BASE_YEAR);
        assertThat(line.holds()).isTrue();
        assertThat(only(List.of(current, figure("B3", "171/B1G/A/LEVEL/CONSTANT:2010/2010/FINAL", "100.2")))
                        .holds())
                .isFalse();
        assertThat(lines(List.of(current, figure("B3", "171/B1G/A/LEVEL/CONSTANT:1994/2010/FINAL", "50"))))
                .isEmpty();
    }

    @Test
    void a_plan_is_not_added_to_what_was_achieved() {
        assertThat(lines(List.of(
                        figure("B2", "171/B1G/_T/LEVEL/CURRENT/2021/PLAN", "100.0"),
                        SECTORS.get(1),
                        SECTORS.get(2),
                        SECTORS.get(3))))
                .isEmpty();
    }

    @Test
    void of_two_cells_with_one_key_the_first_is_tested() {
        assertThat(only(with(SECTORS, valueAdded("Z9", "A", 2021, "99.9"))).holds())
                .isTrue();
    }
}
