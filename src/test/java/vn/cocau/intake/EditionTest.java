package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.cocau.Literal.growth;
import static vn.cocau.Literal.level;
import static vn.cocau.intake.Folder.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.observation.Superseded;

class EditionTest {

    private static final Submission OF_2021 = report(
            "2021.xls#e21", "P", "2-6", 2021, level("P", "_T", 2021, "83095.90"), level("D1", "_T", 2021, "500.1"));
    private static final Submission OF_2022 = report(
            "2022.xls#e22", "P", "2-6", 2022, level("P", "_T", 2021, "82875.17"), level("P", "_T", 2022, "87435.13"));

    @Test
    void key_by_key_the_later_edition_is_current_and_keys_it_lacks_keep_the_older() {
        Folder folder = new Folder().put(OF_2021).put(OF_2022).night();

        assertThat(folder.lines())
                .containsExactly(
                        "D1/B1G/_T/LEVEL/CURRENT/2021/FINAL = 500.1 NORMAL @ 2021.xls › S!A2",
                        "P/B1G/_T/LEVEL/CURRENT/2021/FINAL = 82875.17 NORMAL @ 2022.xls › S!A1",
                        "P/B1G/_T/LEVEL/CURRENT/2022/FINAL = 87435.13 NORMAL @ 2022.xls › S!A2");
        assertThat(folder.states())
                .containsExactly(
                        entry("e21", SubmissionState.PARTLY_SUPERSEDED), entry("e22", SubmissionState.CURRENT));
        assertThat(folder.sentences()).isEmpty();
        assertThat(folder.current().superseded()).singleElement().satisfies(pair -> {
            assertThat(pair.by()).isEqualTo(Superseded.By.EDITION);
            assertThat(pair.earlier().amount()).isEqualByComparingTo("83095.90");
            assertThat(pair.later().amount()).isEqualByComparingTo("82875.17");
        });
    }

    @Test
    void editions_count_by_their_period_and_not_by_their_arrival() {
        Folder laterFirst = new Folder().put(OF_2022).night().put(OF_2021).night();

        assertThat(laterFirst.lines())
                .isEqualTo(new Folder().put(OF_2021).put(OF_2022).night().lines());
    }

    @Test
    void an_edition_that_took_the_path_of_the_older_one_still_lets_it_keep_what_it_alone_reports() {
        Submission samePath = report("2021.xls#e22", "P", "2-6", 2022, level("P", "_T", 2021, "82875.17"));
        Folder folder = new Folder().put(OF_2021).night().put(samePath).night();

        assertThat(folder.lines())
                .containsExactly(
                        "D1/B1G/_T/LEVEL/CURRENT/2021/FINAL = 500.1 NORMAL @ 2021.xls › S!A2",
                        "P/B1G/_T/LEVEL/CURRENT/2021/FINAL = 82875.17 NORMAL @ 2021.xls › S!A1");
    }

    @Test
    void three_editions_are_compared_each_with_the_next() {
        Folder folder = new Folder()
                .put(report("a#1", "P", "F", 2020, level("P", "_T", 2020, "100")))
                .put(report("b#2", "P", "F", 2021, level("P", "_T", 2020, "110")))
                .put(report("c#3", "P", "F", 2022, level("P", "_T", 2020, "120")))
                .night();

        assertThat(folder.current().superseded())
                .extracting(pair -> pair.earlier().raw() + " → " + pair.later().raw())
                .containsExactly("100 → 110", "110 → 120");
        assertThat(folder.states())
                .containsExactly(
                        entry("1", SubmissionState.SUPERSEDED),
                        entry("2", SubmissionState.SUPERSEDED),
                        entry("3", SubmissionState.CURRENT));
    }

    @Test
    void a_mark_for_not_collected_in_a_later_edition_withdraws_the_figure() {
        Folder folder = new Folder()
                .put(report("a#1", "P", "F", 2020, level("P", "_T", 2020, "100")))
                .put(report("b#2", "P", "F", 2021, level("P", "_T", 2020, "0").notCollected()))
                .night();

        assertThat(folder.lines()).containsExactly("P/B1G/_T/LEVEL/CURRENT/2020/FINAL = - NOT_COLLECTED @ b › S!A1");
    }

    @Test
    void the_year_is_a_later_edition_than_its_nine_months() {
        Submission nineMonths = report("nine#1", "D1", "F", 2021, level("D1", "A", 2020, "10"));
        Submission year = report("year#2", "D1", "F", 2021, level("D1", "A", 2020, "12"));
        Folder folder = new Folder()
                .put(new Submission(
                        "1",
                        "nine",
                        Verdict.ACCEPTED,
                        nineMonths.territory(),
                        "F",
                        Period.parse("2021-M09"),
                        false,
                        nineMonths.observations(),
                        List.of(),
                        List.of()))
                .put(year)
                .night();

        assertThat(folder.lines()).containsExactly("D1/B1G/A/LEVEL/CURRENT/2020/FINAL = 12 NORMAL @ year › S!A1");
    }

    @Test
    void an_estimate_and_a_final_figure_are_both_kept() {
        Folder folder = new Folder()
                .put(report(
                        "a.xlsx#1",
                        "P",
                        "official",
                        2021,
                        growth("P", 2021, "6.51").stage(Stage.ESTIMATE)))
                .put(report("b.xlsx#2", "P", "yearbook", 2021, growth("P", 2021, "6.53")))
                .night();

        assertThat(folder.lines())
                .containsExactly(
                        "P/B1GQ/_T/GROWTH/PREVIOUS_YEAR/2021/ESTIMATE = 6.51 NORMAL @ a.xlsx › S!A1",
                        "P/B1GQ/_T/GROWTH/PREVIOUS_YEAR/2021/FINAL = 6.53 NORMAL @ b.xlsx › S!A1");
        assertThat(folder.sentences()).isEmpty();
    }
}
