package vn.cocau.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.Literal;
import vn.cocau.LiteralProfile;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;

class ProvinceChecksTest {

    @Test
    void every_rule_is_listed_once_with_its_number() {
        assertThat(ProvinceChecks.ALL)
                .extracting(ProvinceCheck::id)
                .containsExactly("V-12", "V-22", "V-29", "V-30", "V-36", "V-38");
    }

    @Test
    void v12_a_gap_in_the_years_is_told_once_for_all_activities_that_have_it() {
        List<Finding> findings = check(
                new PeriodGap(),
                level("D1", "A", 2018, "1"),
                level("D1", "A", 2021, "1").at("a.xlsx", "F2"),
                level("D1", "B", 2018, "1"),
                level("D1", "B", 2021, "1").at("a.xlsx", "F3"));

        assertThat(sentences(findings, Language.EN))
                .containsExactly(
                        "a.xlsx › S!F2: expected figures for 2019, 2020 of D1/B1G/A/LEVEL/CURRENT, D1/B1G/B/LEVEL/CURRENT "
                                + "but found none between 2018 and 2021. "
                                + "Send the missing periods; growth across the gap is not computed.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly("a.xlsx › S!F2: cần số liệu 2019, 2020 của D1/B1G/A/LEVEL/CURRENT, "
                        + "D1/B1G/B/LEVEL/CURRENT nhưng thấy không có số liệu giữa 2018 và 2021. "
                        + "Đề nghị gửi các kỳ còn thiếu; không tính tăng trưởng qua khoảng trống.");
    }

    @Test
    void v12_is_quiet_where_every_year_has_some_stage_or_a_mark_and_quarters_are_their_own_sequence() {
        assertThat(check(
                        new PeriodGap(),
                        level("D1", "A", 2019, "1"),
                        level("D1", "A", 2020, "1").stage(Stage.ESTIMATE),
                        level("D1", "A", 2021, "0").notCollected(),
                        level("D1", "A", 2022, "1"),
                        level("D1", "A", 2010, "1").period("2010-Q1"),
                        level("D1", "A", 2010, "1").period("2010-Q3")))
                .isEmpty();
    }

    @Test
    void v12_a_plan_fills_no_gap() {
        assertThat(check(
                        new PeriodGap(),
                        level("D1", "A", 2019, "1"),
                        level("D1", "A", 2020, "1").stage(Stage.PLAN),
                        level("D1", "A", 2021, "1")))
                .hasSize(1);
    }

    @Test
    void v22_a_zero_after_a_positive_figure_is_asked_about() {
        List<Finding> findings = check(
                new ZeroAfterPositive(),
                level("D1", "A", 2017, "13590.9"),
                level("D1", "A", 2018, "0.00").at("a.xlsx", "K7"));

        assertThat(sentences(findings, Language.EN))
                .containsExactly("a.xlsx › S!K7: expected a figure near 13,590.9 ×10^9 VND of 2017, "
                        + "or a mark for \"missing\", but found 0.00. "
                        + "Ask whether it is a true zero; if not, the figure is missing and must be sent.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly("a.xlsx › S!K7: cần số liệu gần với 13.590,9 ×10^9 VND của 2017, "
                        + "hoặc ký hiệu \"thiếu số liệu\" nhưng thấy 0.00. "
                        + "Hãy hỏi có đúng là số 0 không; nếu không, đó là số liệu thiếu và cần được gửi.");
    }

    @Test
    void v22_is_quiet_for_a_dash_and_for_zero_after_zero() {
        assertThat(check(
                        new ZeroAfterPositive(),
                        level("D1", "A", 2017, "5"),
                        level("D1", "A", 2018, "0").status(ObservationStatus.STRUCTURAL_ZERO),
                        level("D1", "A", 2019, "0")))
                .isEmpty();
    }

    @Test
    void v29_a_later_edition_that_calls_a_figure_less_firm_is_told() {
        List<Finding> findings = new StageBackwards()
                .check(new Province(
                        List.of(
                                reported(level("D1", "A", 2020, "5").at("2021.xlsx", "B2"), 2021),
                                reported(
                                        level("D1", "A", 2020, "6")
                                                .stage(Stage.PRELIMINARY)
                                                .at("2022.xlsx", "B2"),
                                        2022)),
                        LiteralProfile.withDistricts(3)));

        assertThat(sentences(findings, Language.EN))
                .containsExactly("2022.xlsx › S!B2: expected a figure at least as firm as final, "
                        + "which 2021.xlsx › S!B2 reported earlier, but found preliminary. "
                        + "Check the heading of the column; a figure does not become less firm again.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly("2022.xlsx › S!B2: cần số liệu ít nhất ở mức chính thức, "
                        + "như 2021.xlsx › S!B2 đã báo cáo trước đó nhưng thấy sơ bộ. "
                        + "Hãy kiểm tra tiêu đề cột; số liệu không thể lùi về mức kém chắc chắn hơn.");
    }

    @Test
    void v29_is_quiet_when_a_figure_becomes_firmer_or_both_stand_in_one_edition() {
        assertThat(new StageBackwards()
                        .check(new Province(
                                List.of(
                                        reported(level("D1", "A", 2020, "5").stage(Stage.ESTIMATE), 2020),
                                        reported(level("D1", "A", 2020, "6"), 2021),
                                        reported(level("D1", "A", 2020, "6").stage(Stage.PRELIMINARY), 2021)),
                                LiteralProfile.withDistricts(3))))
                .isEmpty();
    }

    @Test
    void v30_a_growth_far_from_the_siblings_is_told() {
        List<Finding> findings = check(new GrowthOutlier(), growthOf("104", "105", "106", "107", "150"));

        assertThat(sentences(findings, Language.EN))
                .containsExactly(
                        "? › S!A1: expected a change on 2020 near 6.00 %, the median of 5 territories, but found 50.00 %. "
                                + "Check both figures and their unit; if they are right, note the reason.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly(
                        "? › S!A1: cần mức thay đổi so với 2020 gần 6,00 %, trung vị của 5 đơn vị nhưng thấy 50,00 %. "
                                + "Hãy kiểm tra cả hai số liệu và đơn vị tính; nếu đúng, ghi rõ nguyên nhân.");
    }

    @Test
    void v30_is_quiet_within_the_tolerance_and_with_too_few_or_equal_siblings() {
        assertThat(check(new GrowthOutlier(), growthOf("104", "105", "106", "107", "111")))
                .as("score 0.6745 × 5 / 1 = 3.37")
                .isEmpty();
        assertThat(check(new GrowthOutlier(), growthOf("104", "105", "106", "150")))
                .isEmpty();
        assertThat(check(new GrowthOutlier(), growthOf("105", "105", "105", "105", "150")))
                .isEmpty();
    }

    @Test
    void v36_the_gap_to_the_official_total_is_always_told_by_its_size() {
        assertThat(officialTotal("100.4")).isEqualTo(Severity.INFORMATION);
        assertThat(officialTotal("101")).isEqualTo(Severity.WARNING);
        assertThat(officialTotal("97")).isEqualTo(Severity.ERROR);

        List<Finding> findings = check(new OfficialTotal(), withOfficial("100"));
        assertThat(sentences(findings, Language.EN))
                .containsExactly("p.xlsx › S!B2: expected the official total 100 ×10^9 VND of "
                        + "P/B1G/A/LEVEL/CURRENT/2021/FINAL but found 100 ×10^9 VND as the sum of 3 territories, "
                        + "0.00 % apart. The official total counts; the gap is published beside it.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly("p.xlsx › S!B2: cần số chính thức 100 ×10^9 VND của "
                        + "P/B1G/A/LEVEL/CURRENT/2021/FINAL nhưng thấy tổng của 3 đơn vị là 100 ×10^9 VND, "
                        + "chênh lệch 0,00 %. Lấy số chính thức; chênh lệch được công bố kèm theo.");
    }

    @Test
    void v36_is_quiet_where_a_district_is_missing_or_withheld() {
        Literal[] withheld = withOfficial("100");
        withheld[0] = withheld[0].status(ObservationStatus.WITHHELD);

        assertThat(check(new OfficialTotal(), Arrays.copyOfRange(withOfficial("100"), 1, 4)))
                .isEmpty();
        assertThat(check(new OfficialTotal(), withheld)).isEmpty();
    }

    @Test
    void v38_a_district_that_has_not_reported_the_newest_period_is_named() {
        List<Finding> findings = check(
                new MissingTerritory(),
                level("D1", "A", 2021, "1"),
                level("D2", "A", 2020, "1"),
                level("D3", "A", 2021, "1"));

        assertThat(sentences(findings, Language.EN))
                .containsExactly("Huyện 2: expected figures for 2021 (B1G, CURRENT), as from 2 of 3 territories, "
                        + "but found none. Ask for the report; until it arrives the sums for 2021 are incomplete.");
        assertThat(sentences(findings, Language.VI))
                .containsExactly("Huyện 2: cần số liệu 2021 (B1G, CURRENT) như của 2/3 đơn vị nhưng thấy không có. "
                        + "Đề nghị đơn vị gửi báo cáo; trước khi nhận được, tổng số 2021 chưa đầy đủ.");
    }

    @Test
    void v38_is_quiet_when_all_report_and_for_a_measure_few_ever_reported_and_for_plans() {
        assertThat(check(
                        new MissingTerritory(),
                        level("D1", "A", 2021, "1"),
                        level("D2", "A", 2021, "1"),
                        level("D3", "A", 2021, "1"),
                        level("D1", "A", 2022, "1").stage(Stage.PLAN),
                        level("D1", "A", 2022, "1").measure(Measure.GROSS_OUTPUT)))
                .isEmpty();
    }

    private static Severity officialTotal(String official) {
        return check(new OfficialTotal(), withOfficial(official)).get(0).severity();
    }

    /** Three districts with together 100, in two units, and an official total. */
    private static Literal[] withOfficial(String official) {
        return new Literal[] {
            level("D1", "A", 2021, "30.0"),
            level("D2", "A", 2021, "20000").unit("VND", 6),
            level("D3", "A", 2021, "50"),
            level("P", "A", 2021, official).at("p.xlsx", "B2")
        };
    }

    /** Districts that had 100 in 2020. */
    private static Literal[] growthOf(String... amounts) {
        List<Literal> figures = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            figures.add(level("D" + (i + 1), "A", 2020, "100"));
            figures.add(level("D" + (i + 1), "A", 2021, amounts[i]));
        }
        return figures.toArray(Literal[]::new);
    }

    private static List<Finding> check(ProvinceCheck rule, Literal... figures) {
        List<Reported> reported =
                Arrays.stream(figures).map(figure -> reported(figure, 2022)).toList();
        int districts = rule instanceof GrowthOutlier ? 5 : 3;
        return rule.check(new Province(reported, LiteralProfile.withDistricts(districts)));
    }

    private static Reported reported(Literal figure, int year) {
        return new Reported(figure.observation(), Period.ofYear(year));
    }

    private static List<String> sentences(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> Sentences.of(finding, language)).toList();
    }
}
