package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.identity.Printed.figure;
import static vn.cocau.identity.Printed.row;
import static vn.cocau.identity.Printed.slips;
import static vn.cocau.identity.Printed.table;
import static vn.cocau.identity.Printed.valueAdded;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cocau.observation.Observation;

class SlipFinderTest {

    private static final List<Integer> YEARS = List.of(2000, 2005, 2006, 2007, 2008);
    private static final String INDUSTRY = "/P1/BTE/LEVEL/CONSTANT:1994";

    /** Industrial gross output by unit, billion dong, as the provincial yearbook of 2009 prints it. */
    private static final List<Observation> YEARBOOK_2009 = table(
            row(7, "19" + INDUSTRY, YEARS, "2319", "5176", "5850", "7339.6", "8749.5"),
            row(8, "164" + INDUSTRY, YEARS, "1784", "3802", "4132.4", "5204.4", "5922.7"),
            row(9, "165" + INDUSTRY, YEARS, "158", "460.3", "607.57", "795.42", "991.85"),
            row(10, "170" + INDUSTRY, YEARS, "101.5", "185.7", "257.67", "314.1", "351.75"),
            row(11, "167" + INDUSTRY, YEARS, "3.3", "9.25", "12.66", "20.23", "21.97"),
            row(12, "171" + INDUSTRY, YEARS, "71.6", "163.1", "177.24", "741.89", "167.31"),
            row(13, "168" + INDUSTRY, YEARS, "44.7", "97.62", "135.23", "176.26", "192.56"),
            row(14, "169" + INDUSTRY, YEARS, "70", "149.16", "172.12", "197.01", "100.97"),
            row(15, "172" + INDUSTRY, YEARS, "74.9", "292.7", "338.13", "437.06", "914.44"),
            row(16, "173" + INDUSTRY, YEARS, "11", "16", "17", "20.27", "21.83"));

    private static List<Observation> sectorsOf(int year, String... amounts) {
        String[] activities = {"_T", "A", "BTF", "GTU"};
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            figures.add(figure(
                    "" + (char) ('B' + i) + year,
                    "171/P1/" + activities[i] + "/LEVEL/CURRENT/" + year + "/FINAL",
                    amounts[i]));
        }
        return figures;
    }

    private static List<Observation> sharesOf(int year, String... amounts) {
        String[] activities = {"A", "BTF", "GTU"};
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            figures.add(figure(
                    "" + (char) ('L' + i) + year,
                    "171/P1/" + activities[i] + "/SHARE[GO]/CURRENT/" + year + "/FINAL",
                    amounts[i]));
        }
        return figures;
    }

    @Test
    void the_outlier_of_2007_is_named_and_withheld_and_the_gap_of_2008_stays_unexplained() {
        List<Slip> slips = slips(YEARBOOK_2009);
        assertThat(slips)
                .extracting(Printed::said)
                .containsExactly("E12 -> 174.85 withheld", "line of F7 off by 64.12 flagged");
        assertThat(slips.get(0).touched())
                .extracting(each -> each.place().cell())
                .containsExactly("E12");
        assertThat(slips.get(1).touched()).hasSize(10);
        assertThat(slips.get(0).worst().residual()).isEqualByComparingTo("567.04");
    }

    @Test
    void without_an_earlier_year_nothing_tells_the_outlier_from_its_siblings() {
        List<Observation> alone = YEARBOOK_2009.stream()
                .filter(each -> each.key().period().year() == 2007)
                .toList();
        assertThat(slips(alone)).extracting(Printed::said).containsExactly("line of E7 off by 567.04 withheld");
    }

    /** The structure of 2001 in the national yearbook of 2002: 39.13 was printed for 38.13. */
    @Test
    void a_misprinted_share_is_where_the_sum_to_100_and_the_levels_cross() {
        List<Observation> figures =
                table(sectorsOf(2001, "481.3", "111.9", "183.5", "185.9"), sharesOf(2001, "23.24", "39.13", "38.63"));
        List<Slip> slips = slips(figures);
        assertThat(slips).extracting(Printed::said).containsExactly("M2001 -> 38.13 flagged");
        assertThat(slips.get(0).failing())
                .extracting(Line::kind)
                .containsExactlyInAnyOrder(LineKind.SHARES_TO_100, LineKind.SHARE_OF_LEVELS);
    }

    @Test
    void shares_alone_that_miss_100_do_not_say_which() {
        assertThat(slips(sharesOf(2001, "23.24", "39.13", "38.63")))
                .extracting(Printed::said)
                .containsExactly("line of L2001 off by 1.00 flagged");
    }

    /** Sông Công 2010: farming, forestry and fishing exceed their sector by 0.3. */
    @Test
    void parts_that_exceed_their_sector_by_a_little_are_flagged_as_a_line() {
        String series = "165/P1/%s/LEVEL/CONSTANT:1994/2010/FINAL";
        List<Observation> figures = List.of(
                figure("B9", series.formatted("A"), "112.8"),
                figure("B10", series.formatted("A01"), "98.8"),
                figure("B11", series.formatted("A02"), "13.0"),
                figure("B12", series.formatted("A03"), "1.3"));
        assertThat(slips(figures)).extracting(Printed::said).containsExactly("line of B9 off by 0.3 flagged");
    }

    @Test
    void a_part_printed_whole_leaves_room_for_its_rounding() {
        String series = "165/P1/%s/LEVEL/CONSTANT:1994/2010/FINAL";
        assertThat(slips(List.of(
                        figure("B9", series.formatted("A"), "112.8"),
                        figure("B10", series.formatted("A01"), "98.8"),
                        figure("B11", series.formatted("A02"), "13"),
                        figure("B12", series.formatted("A03"), "1.3"))))
                .isEmpty();
    }

    /** Đại Từ 2011-2013: the printed totals exceed their sectors by 2,009 to 2,011 billion. */
    @Test
    void totals_far_from_their_sectors_withhold_their_lines() {
        assertThat(slips(table(
                        sectorsOf(2011, "3105.41", "364.51", "353.20", "378.70"),
                        sectorsOf(2012, "3285.84", "392.42", "452.21", "431.21"),
                        sectorsOf(2013, "3405.74", "406.15", "505.26", "483.33"))))
                .extracting(Printed::said)
                .containsExactly(
                        "line of B2011 off by 2009.00 withheld",
                        "line of B2012 off by 2010.00 withheld",
                        "line of B2013 off by 2011.00 withheld");
    }

    @Test
    void shares_that_match_the_sectors_name_the_total() {
        assertThat(slips(table(
                        sectorsOf(2011, "3105.41", "364.51", "353.20", "378.70"),
                        sharesOf(2011, "33.25", "32.21", "34.54"))))
                .extracting(Printed::said)
                .containsExactly("B2011 -> 1096.41 withheld");
    }

    @Test
    void a_cell_in_a_sector_and_in_the_total_is_named_by_both() {
        List<Observation> figures = List.of(
                valueAdded("B2", "_T", 2021, "100.0"),
                valueAdded("B3", "A", 2021, "20.1"),
                valueAdded("B4", "BTF", 2021, "31.0"),
                valueAdded("B5", "BTE", 2021, "20.2"),
                valueAdded("B6", "F", 2021, "10.0"),
                valueAdded("B7", "GTU", 2021, "49.7"));
        assertThat(slips(figures)).extracting(Printed::said).containsExactly("B4 -> 30.2 flagged");
    }

    @Test
    void a_proposal_that_would_change_the_sign_explains_nothing() {
        List<Slip> slips = slips(List.of(
                valueAdded("B2", "_T", 2021, "100.0"),
                valueAdded("B3", "A", 2021, "1.0"),
                valueAdded("B4", "BTF", 2021, "60.0"),
                valueAdded("B5", "GTU", 2021, "59.0")));
        assertThat(slips).extracting(Printed::said).containsExactly("line of B2 off by 20.0 withheld");
    }

    @Test
    void two_slips_in_different_years_are_two() {
        List<Observation> figures = table(
                sectorsOf(2021, "100.0", "20.1", "30.2", "47.9"), sectorsOf(2022, "110.0", "20.1", "32.0", "59.7"));
        assertThat(slips(figures)).hasSize(2);
    }

    @Test
    void a_table_without_a_contradiction_has_no_slip() {
        assertThat(slips(sectorsOf(2021, "100.0", "20.1", "30.2", "49.7"))).isEmpty();
    }

    @Test
    void a_tautology_is_no_contradiction_and_no_evidence() {
        List<Observation> figures = sectorsOf(2021, "200.0", "20.1", "30.2", "49.7");
        List<Line> lines = new Identities(Printed.THAI_NGUYEN, (whole, parts) -> true).lines(figures);
        assertThat(new SlipFinder(Printed.THAI_NGUYEN.tolerances()).find(lines, figures))
                .isEmpty();
    }

    @Test
    void a_total_of_zero_with_parts_is_withheld() {
        assertThat(slips(sectorsOf(2021, "0", "20.1", "30.2", "49.7")))
                .extracting(Printed::said)
                .containsExactly("line of B2021 off by 100.0 withheld");
    }

    @Test
    void a_gap_among_shares_is_measured_against_100_whichever_share_stands_first() {
        assertThat(slips(sharesOf(2021, "4.39", "75.87", "20.73")))
                .extracting(Printed::said)
                .containsExactly("line of L2021 off by 0.99 flagged");
    }

    @Test
    void a_gap_in_growth_is_measured_as_in_the_index_it_is() {
        String level = "171/B1G/A/LEVEL/CONSTANT:2010/";
        List<Observation> levels =
                List.of(figure("B2", level + "2020/FINAL", "100.00"), figure("C2", level + "2021/FINAL", "106.50"));
        assertThat(slips(table(levels, List.of(figure("C3", "171/B1G/A/GROWTH/PREVIOUS_YEAR/2021/FINAL", "5.60")))))
                .extracting(Printed::said)
                .containsExactly("C3 -> 6.50 flagged");
        assertThat(slips(table(levels, List.of(figure("C3", "171/B1G/A/INDEX/PREVIOUS_YEAR/2021/FINAL", "105.60")))))
                .extracting(Printed::said)
                .containsExactly("C3 -> 106.50 flagged");
    }

    /** Ten thousand tables with one slip each: a finder that compares every line with every other needs minutes. */
    @Test
    @Timeout(20)
    void many_slips_are_told_apart_without_comparing_every_line_with_every_other() {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String key = "T" + i + "/P1/%s/LEVEL/CURRENT/2020/FINAL";
            figures.add(figure("B" + i, key.replace("%s", "_T"), "71"));
            figures.add(figure("C" + i, key.replace("%s", "A"), "10"));
            figures.add(figure("D" + i, key.replace("%s", "BTF"), "20"));
            figures.add(figure("E" + i, key.replace("%s", "GTU"), "30"));
        }

        assertThat(slips(figures)).hasSize(10_000);
    }
}
