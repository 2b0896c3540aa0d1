package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.level;
import static vn.cocau.intake.Decision.Action.RELEASE;
import static vn.cocau.intake.Decision.Action.TAKE_FILE;
import static vn.cocau.intake.Decision.Action.VALUE;
import static vn.cocau.intake.Decision.Action.WITHDRAW;
import static vn.cocau.intake.Folder.report;

import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;

class DecisionTest {

    private static final Submission A = report("a.xlsx#a", "D1", "GO", 2021, level("D1", "A", 2021, "100"));
    private static final Submission B = report("b.xlsx#b", "D1", "GO", 2021, level("D1", "A", 2021, "200"));
    private static final Submission SLIP = report(
            "yearbook.xls#s",
            "P",
            "GO",
            2007,
            level("D1", "BTE", 2007, "741.89").status(ObservationStatus.WITHHELD));
    private static final String KEY = "D1/B1G/A/LEVEL/CURRENT/2021/FINAL";
    private static final String A_TAKEN = KEY + " = 100 NORMAL @ a.xlsx › S!A1";
    private static final String B_TAKEN = KEY + " = 200 NORMAL @ b.xlsx › S!A1";

    @Test
    void a_decision_for_the_first_file_settles_the_conflict() {
        Folder folder = new Folder().put(A).put(B).night().decide(KEY, TAKE_FILE, "a.xlsx", null);

        assertThat(folder.lines()).containsExactly(A_TAKEN);
        assertThat(folder.sentences())
                .containsExactly(
                        "a.xlsx › S!A1: expected 200 ×10^9 VND, as in b.xlsx › S!A1, but found 100 ×10^9 VND. "
                                + "This figure is used, as Lan decided for " + KEY + ".",
                        "a.xlsx › S!A1: expected 100 ×10^9 VND as printed "
                                + "but found the decision \"take a.xlsx\" of Lan, 2025-03-01: checked by telephone. "
                                + "It holds until a later decision undoes it.");
        assertThat(folder.vietnamese())
                .containsExactly(
                        "a.xlsx › S!A1: cần 200 ×10^9 VND như ở b.xlsx › S!A1 nhưng thấy 100 ×10^9 VND. "
                                + "Dùng số này, theo quyết định của Lan cho " + KEY + ".",
                        "a.xlsx › S!A1: cần 100 ×10^9 VND như đã in "
                                + "nhưng thấy quyết định \"take a.xlsx\" của Lan, 2025-03-01: checked by telephone. "
                                + "Quyết định có hiệu lực đến khi có quyết định sau hủy bỏ.");
    }

    @Test
    void a_decision_for_the_second_file_settles_it_the_other_way_and_may_name_a_cell() {
        assertThat(new Folder()
                        .put(A)
                        .put(B)
                        .night()
                        .decide("a.xlsx › S!A1", TAKE_FILE, "b.xlsx", null)
                        .lines())
                .containsExactly(B_TAKEN);
    }

    @Test
    void a_later_decision_undoes_an_earlier_one_whichever_way_each_names_the_figure() {
        Folder folder = new Folder().put(A).put(B).night();
        folder.decide(KEY, TAKE_FILE, "a.xlsx", null).decide("b.xlsx › S!A1", TAKE_FILE, "b.xlsx", null);

        assertThat(folder.lines()).containsExactly(B_TAKEN);
    }

    @Test
    void a_withdrawn_decision_leaves_the_conflict_as_it_was() {
        Folder folder = new Folder().put(A).put(B).night();
        folder.decide(KEY, TAKE_FILE, "a.xlsx", null).decide(KEY, WITHDRAW, null, null);

        assertThat(folder.lines())
                .containsExactly(
                        KEY + " = 100 CONFLICTING @ a.xlsx › S!A1", KEY + " = 200 CONFLICTING @ b.xlsx › S!A1");
        assertThat(folder.current().findings()).hasSize(1);
    }

    @Test
    void a_decision_for_a_file_that_has_left_has_no_effect_and_is_told() {
        Folder folder = new Folder().put(A).put(B).night().decide(KEY, TAKE_FILE, "b.xlsx", null);
        folder.remove("b.xlsx").night();

        assertThat(folder.lines()).containsExactly(A_TAKEN);
        assertThat(folder.sentences())
                .contains(
                        KEY + ": expected a current figure that the decision of Lan, 2025-03-01, can change "
                                + "but found none for \"take b.xlsx\". "
                                + "Withdraw the decision if it is no longer needed, or correct the cell, key or file it names.");
        assertThat(folder.vietnamese())
                .contains(KEY + ": cần số liệu hiện hành mà quyết định của Lan, 2025-03-01, có thể thay đổi "
                        + "nhưng thấy không có số liệu nào cho \"take b.xlsx\". "
                        + "Hãy rút quyết định nếu không còn cần, hoặc sửa lại ô, khóa hay tệp được nêu.");
    }

    @Test
    void a_released_slip_is_used_as_printed_and_flagged() {
        Folder folder = new Folder().put(SLIP).night();
        assertThat(folder.lines())
                .containsExactly("D1/B1G/BTE/LEVEL/CURRENT/2007/FINAL = 741.89 WITHHELD @ yearbook.xls › S!A1");

        folder.decide("yearbook.xls › S!A1", RELEASE, null, null);

        assertThat(folder.lines())
                .containsExactly("D1/B1G/BTE/LEVEL/CURRENT/2007/FINAL = 741.89 INCONSISTENT @ yearbook.xls › S!A1");
        assertThat(folder.sentences())
                .containsExactly("yearbook.xls › S!A1: expected 741.89 ×10^9 VND as printed "
                        + "but found the decision \"release\" of Lan, 2025-03-01: checked by telephone. "
                        + "It holds until a later decision undoes it.");
    }

    @Test
    void a_decided_value_takes_the_place_of_the_printed_one_in_its_unit() {
        Folder folder = new Folder().put(SLIP).night().decide("yearbook.xls › S!A1", VALUE, null, "174.85");

        assertThat(folder.lines())
                .containsExactly("D1/B1G/BTE/LEVEL/CURRENT/2007/FINAL = 174.85 DECIDED @ yearbook.xls › S!A1");
        assertThat(folder.current().observations()).singleElement().satisfies(observation -> {
            assertThat(observation.raw()).isEqualTo("741.89");
            assertThat(observation.decimals()).isEqualTo(2);
        });
    }

    @Test
    void a_decided_value_ends_a_conflict_too() {
        Folder folder = new Folder().put(A).put(B).night().decide(KEY, VALUE, null, "150");

        assertThat(folder.lines()).containsExactly(KEY + " = 150 DECIDED @ a.xlsx › S!A1");
    }

    @Test
    void a_value_for_a_key_printed_in_two_units_must_name_the_cell() {
        Submission million = report(
                "b.xlsx#b", "D1", "GO", 2021, level("D1", "A", 2021, "200000").unit("VND", 6));
        Folder byKey = new Folder().put(A).put(million).night().decide(KEY, VALUE, null, "150");
        Folder byCell = new Folder().put(A).put(million).night().decide("a.xlsx › S!A1", VALUE, null, "150");

        assertThat(byKey.lines()).hasSize(2).allMatch(line -> line.contains("CONFLICTING"));
        assertThat(byKey.sentences()).anyMatch(sentence -> sentence.contains("found none for \"value 150\""));
        assertThat(byCell.lines()).containsExactly(KEY + " = 150 DECIDED @ a.xlsx › S!A1");
    }

    @Test
    void a_winner_that_is_a_slip_can_be_released_as_well() {
        Submission slip = report(
                "b.xlsx#b", "D1", "GO", 2021, level("D1", "A", 2021, "200").status(ObservationStatus.WITHHELD));
        Folder folder = new Folder().put(A).put(slip).night();
        folder.decide(KEY, TAKE_FILE, "b.xlsx", null).decide("b.xlsx › S!A1", RELEASE, null, null);

        assertThat(folder.lines()).containsExactly(KEY + " = 200 INCONSISTENT @ b.xlsx › S!A1");
    }

    @Test
    void a_decision_on_a_cell_that_is_no_longer_current_changes_nothing() {
        Submission later = report("c.xlsx#c", "D1", "GO", 2022, level("D1", "A", 2021, "300"));
        Folder folder = new Folder().put(A).put(later).night().decide("a.xlsx › S!A1", VALUE, null, "1");

        assertThat(folder.lines()).containsExactly(KEY + " = 300 NORMAL @ c.xlsx › S!A1");
    }
}
