package vn.cocau.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.growth;
import static vn.cocau.Literal.level;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;
import vn.cocau.observation.Observation;
import vn.cocau.observation.Superseded;

class RevisionsTest {

    private static final Observation ESTIMATE =
            growth("P", 2021, "6.51").stage(Stage.ESTIMATE).at("a.xlsx", "B2").observation();
    private static final Observation FINAL =
            growth("P", 2021, "6.53").at("b.xlsx", "C3").observation();
    private static final Observation OF_2021 =
            level("P", "_T", 2021, "83095.90").at("2021.xls", "C8").observation();
    private static final Observation OF_2022 =
            level("P", "_T", 2021, "82875.17").at("2022.xls", "C8").observation();

    @Test
    void an_estimate_followed_by_the_final_figure_is_a_revision_of_stage() {
        List<Revision> revisions = Revisions.of(List.of(), List.of(FINAL, ESTIMATE));

        assertThat(revisions).containsExactly(new Revision(FINAL.key(), ESTIMATE, FINAL, RevisionCause.STAGE));
        Finding finding = RevisionFindings.of(revisions).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(Sentences.of(finding, Language.EN))
                .isEqualTo("b.xlsx › S!C3: expected 6.51 %, as in a.xlsx › S!B2 (estimate), but found 6.53 % (final). "
                        + "The newer figure is used; the difference is listed among the revisions (firmer stage).");
        assertThat(Sentences.of(finding, Language.VI))
                .isEqualTo(
                        "b.xlsx › S!C3: cần 6,51 % như ở a.xlsx › S!B2 (ước tính) nhưng thấy 6,53 % (chính thức). "
                                + "Dùng số liệu mới; chênh lệch được ghi trong bảng số liệu điều chỉnh (số liệu chắc chắn hơn).");
    }

    @Test
    void a_later_edition_that_differs_is_a_revision() {
        List<Revision> revisions =
                Revisions.of(List.of(new Superseded(OF_2021, OF_2022, Superseded.By.EDITION)), List.of(OF_2022));

        assertThat(revisions).containsExactly(new Revision(OF_2022.key(), OF_2021, OF_2022, RevisionCause.EDITION));
    }

    @Test
    void a_difference_within_rounding_is_none() {
        Observation rounded = level("P", "_T", 2021, "82875.2").observation();

        assertThat(Revisions.of(List.of(new Superseded(rounded, OF_2022, Superseded.By.CORRECTION)), List.of(OF_2022)))
                .isEmpty();
    }

    @Test
    void a_plan_is_never_revised_by_what_was_achieved_nor_a_withheld_figure_by_another_stage() {
        Observation plan = growth("P", 2021, "8.0").stage(Stage.PLAN).observation();
        Observation withheld = ESTIMATE.withStatus(ObservationStatus.CONFLICTING);

        assertThat(Revisions.of(List.of(), List.of(plan, withheld, FINAL))).isEmpty();
    }

    @Test
    void each_stage_is_compared_with_the_next() {
        Observation preliminary =
                growth("P", 2021, "6.60").stage(Stage.PRELIMINARY).observation();

        assertThat(Revisions.of(List.of(), List.of(ESTIMATE, preliminary, FINAL)))
                .extracting(revision ->
                        revision.earlier().raw() + " → " + revision.later().raw())
                .containsExactlyInAnyOrder("6.51 → 6.60", "6.60 → 6.53");
    }

    @Test
    void a_large_revision_asks_for_its_reason() {
        Observation before = level("P", "A", 2021, "100").observation();
        Observation five = level("P", "A", 2021, "105").observation();
        Observation six = level("P", "A", 2021, "106").observation();

        assertThat(severity(before, five)).isEqualTo(Severity.INFORMATION);
        assertThat(severity(before, six)).isEqualTo(Severity.WARNING);
        assertThat(severity(
                        growth("P", 2021, "6.5").observation(),
                        growth("P", 2021, "7.6").observation()))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void a_figure_withdrawn_without_a_new_one_is_a_revision_too() {
        Observation mark = level("P", "_T", 2021, "0").notCollected().observation();

        assertThat(severity(OF_2021, mark)).isEqualTo(Severity.WARNING);
    }

    private static Severity severity(Observation earlier, Observation later) {
        List<Revision> revisions =
                Revisions.of(List.of(new Superseded(earlier, later, Superseded.By.EDITION)), List.of());
        return RevisionFindings.of(revisions).get(0).severity();
    }
}
