package vn.cocau.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.form.FilledForm.request;
import static vn.cocau.form.FilledForm.year;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.sample.SampleTruth;

/** What the program writes for a district to fill in, the program reads: every figure verified, whatever is missing named. */
class FormsTest {

    private static final Profile THAI_NGUYEN = Profiles.load("thai-nguyen");
    private static final Profile LAM_DONG = Profiles.load("lam-dong");
    private static final Profile SHANDONG = Profiles.load("cn-shandong");

    private static final List<String> ROWS = List.of("_T", "A", "A01", "A02", "A03", "BTF", "BTE", "F", "GTU");
    private static final Map<String, String> ITEMS = Map.of(
            "_T", "TOTAL",
            "A", "AGRICULTURE",
            "A01", "FARMING",
            "A02", "FORESTRY",
            "A03", "FISHING",
            "BTF", "INDUSTRY_AND_CONSTRUCTION",
            "BTE", "INDUSTRY",
            "F", "CONSTRUCTION",
            "GTU", "SERVICES");

    /** Gross output of Đạ Huoai at 2010 prices in 2018 and 2019, as its own workbook has it. */
    private static final String[] DA_HUOAI_2018 = {
        "1211.93", "193.63", "193.34", "-", "0.29", "477.30", "5.20", "472.10", "541.00"
    };

    private static final String[] DA_HUOAI_2019 = {
        "1525.39", "408.49", "385.19", "2.58", "20.71", "535.80", "-", "535.80", "581.10"
    };

    private static final String[] CURRENT_2018 = {
        "1454.32", "232.36", "232.01", "-", "0.35", "572.76", "6.24", "566.52", "649.20"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "164, THAI_NGUYEN",
        "165, SONG_CONG",
        "172, PHO_YEN",
        "167, DINH_HOA",
        "170, VO_NHAI",
        "168, PHU_LUONG",
        "169, DONG_HY",
        "171, DAI_TU",
        "173, PHU_BINH"
    })
    void every_figure_of_a_filled_in_form_is_verified(String code, String district) throws IOException {
        FormColumn[] years = {year(2022), year(2023), year(2024)};
        List<String> expected = new ArrayList<>();
        try (FilledForm form = new FilledForm(THAI_NGUYEN, request(code, Language.VI, years))) {
            for (int sheet = 0; sheet < 2; sheet++) {
                SampleTruth truth = SampleTruth.billions(district, sheet == 1, 2);
                for (int i = 0; i < years.length; i++) {
                    int year = 2022 + i;
                    String prices = sheet == 1 ? "CONSTANT:2010" : "CURRENT";
                    List<BigDecimal> column =
                            ROWS.stream().map(row -> truth.in(year, item(row))).toList();
                    form.column(
                            sheet, i, column.stream().map(BigDecimal::toString).toArray(String[]::new));
                    for (int row = 0; row < ROWS.size(); row++) {
                        expected.add("%s/B1G/%s/LEVEL/%s/%d/FINAL = %s VND:9 VERIFIED"
                                .formatted(
                                        code,
                                        ROWS.get(row),
                                        prices,
                                        year,
                                        column.get(row).stripTrailingZeros().toPlainString()));
                    }
                }
            }
            Submission submission = form.read(folder);

            assertThat(FilledForm.judged(THAI_NGUYEN, submission)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(english(submission)).isEmpty();
            assertThat(submission.ledger())
                    .allSatisfy(ledger -> assertThat(ledger).returns(9, SheetLedger::checked))
                    .allSatisfy(ledger -> assertThat(ledger.outOfScope()).isEmpty());
            assertThat(form.status(0)).isEqualTo("Số liệu đã khớp: các phần cộng lại bằng tổng.");
        }
    }

    private static String item(String row) {
        return String.valueOf(ITEMS.get(row));
    }

    @Test
    void a_real_district_of_another_province_is_verified_as_well() throws IOException {
        try (FilledForm form = new FilledForm(LAM_DONG, request("681", Language.VI, year(2018), year(2019)))) {
            Submission submission = form.column(1, 0, DA_HUOAI_2018)
                    .column(1, 1, DA_HUOAI_2019)
                    .column(0, 0, CURRENT_2018)
                    .column(0, 1, "1983.00", "531.03", "500.75", "3.35", "26.93", "696.54", "-", "696.54", "755.43")
                    .read(folder);

            assertThat(english(submission)).isEmpty();
            assertThat(FilledForm.judged(LAM_DONG, submission))
                    .hasSize(36)
                    .allMatch(line -> line.endsWith(" VND:9 VERIFIED"))
                    .contains(
                            "681/P1/_T/LEVEL/CONSTANT:2010/2018/FINAL = 1211.93 VND:9 VERIFIED",
                            "681/P1/A02/LEVEL/CONSTANT:2010/2018/FINAL = 0 VND:9 VERIFIED",
                            "681/P1/GTU/LEVEL/CURRENT/2019/FINAL = 755.43 VND:9 VERIFIED");
        }
    }

    @Test
    void a_form_in_english_over_names_in_another_language_is_verified() throws IOException {
        try (FilledForm form = new FilledForm(SHANDONG, request("370100", Language.EN, year(2021)))) {
            Submission submission = form.column(0, 0, "11432.22", "408.77", "3967.66", "7055.79")
                    .read(folder);

            assertThat(english(submission)).isEmpty();
            assertThat(FilledForm.judged(SHANDONG, submission))
                    .containsExactlyInAnyOrder(
                            "370100/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 11432.22 CNY:8 VERIFIED",
                            "370100/B1G/A/LEVEL/CURRENT/2021/FINAL = 408.77 CNY:8 VERIFIED",
                            "370100/B1G/BTF/LEVEL/CURRENT/2021/FINAL = 3967.66 CNY:8 VERIFIED",
                            "370100/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 7055.79 CNY:8 VERIFIED");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_form_reads_as_empty_in_one_line(Language language) throws IOException {
        try (FilledForm form = new FilledForm(THAI_NGUYEN, request("171", language, year(2024), year(2025)))) {
            Submission submission = form.read(folder);

            assertThat(submission.verdict()).isEqualTo(Verdict.EMPTY);
            assertThat(submission.findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.FILE_EMPTY_SUBMISSION);
            assertThat(form.status(0)).contains("18");
        }
    }

    @Test
    void of_a_half_filled_form_what_is_there_is_read_and_what_is_missing_is_named() throws IOException {
        try (FilledForm form = new FilledForm(LAM_DONG, request("681", Language.VI, year(2018), year(2019)))) {
            Submission submission = form.column(1, 0, DA_HUOAI_2018)
                    .column(1, 1, "1525.39", "408.49", "385.19", "2.58", "20.71", "", "", "", "581.10")
                    .read(folder);

            assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(submission.readableCells()).isEqualTo(15);
            assertThat(english(submission))
                    .containsExactly(
                            name(submission)
                                    + " › Giá hiện hành: expected a number or a mark in every cell of the form but found"
                                    + " 18 blank cells: C11:D11, C12:D12, C13:D13, C14:D14, C15:D15, C16:D16, C17:D17,"
                                    + " C18:D18, C19:D19. Fill in the figures, or a mark where there is none, and send"
                                    + " it again; what is filled in was read, what is blank counts as not reported.",
                            name(submission)
                                    + " › Giá so sánh 2010: expected a number or a mark in every cell of the form but"
                                    + " found 3 blank cells: D16, D17, D18. Fill in the figures, or a mark where there"
                                    + " is none, and send it again; what is filled in was read, what is blank counts as"
                                    + " not reported.");
            assertThat(FilledForm.judged(LAM_DONG, submission))
                    .contains(
                            "681/P1/A/LEVEL/CONSTANT:2010/2019/FINAL = 408.49 VND:9 VERIFIED",
                            "681/P1/GTU/LEVEL/CONSTANT:2010/2019/FINAL = 581.1 VND:9 ANCHORED");
            assertThat(form.status(1)).isEqualTo("Còn 3 ô chưa điền.");
        }
    }

    @Test
    void a_slip_is_shown_to_the_clerk_and_named_to_the_office() throws IOException {
        try (FilledForm form = new FilledForm(LAM_DONG, request("681", Language.VI, year(2018)))) {
            Submission submission = form.column(
                            1, 0, "1211.93", "193.63", "193.34", "-", "0.29", "477.30", "5.20", "472.10", "514.00")
                    .column(0, 0, CURRENT_2018)
                    .read(folder);

            assertThat(submission.findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL, FindingCode.PARTS_DIFFER_FROM_TOTAL);
            assertThat(form.status(1)).startsWith("SỐ LIỆU CHƯA KHỚP");
            assertThat(form.status(0)).startsWith("Số liệu đã khớp");
        }
    }

    @Test
    void a_part_that_was_not_collected_leaves_its_difference_open() throws IOException {
        try (FilledForm form = new FilledForm(LAM_DONG, request("681", Language.VI, year(2018)))) {
            String[] collected = DA_HUOAI_2018.clone();
            collected[3] = "...";
            Submission submission =
                    form.column(1, 0, collected).column(0, 0, CURRENT_2018).read(folder);

            assertThat(FilledForm.judged(LAM_DONG, submission))
                    .contains(
                            "681/P1/A02/LEVEL/CONSTANT:2010/2018/FINAL = NOT_COLLECTED VND:9 ANCHORED",
                            "681/P1/A/LEVEL/CONSTANT:2010/2018/FINAL = 193.63 VND:9 VERIFIED");
            assertThat(form.status(1)).startsWith("Số liệu đã khớp");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, PRELIMINARY",
        "2024, ESTIMATE",
        "2024, PLAN",
        "2024, REEVALUATED",
        "2024-Q1, FINAL",
        "2024-Q2, ESTIMATE",
        "2024-Q3, PRELIMINARY",
        "2024-Q4, PLAN",
        "2024-M06, ESTIMATE",
        "2024-M09, FINAL"
    })
    void every_period_and_stage_is_read_in_every_language(String period, Stage stage) throws IOException {
        for (Language language : Language.values()) {
            FormRequest request = request("171", language, year(2023), new FormColumn(Period.parse(period), stage));
            try (FilledForm form = new FilledForm(THAI_NGUYEN, request)) {
                Submission submission = form.column(0, 0, DA_HUOAI_2018)
                        .column(0, 1, DA_HUOAI_2019)
                        .read(folder);

                assertThat(FilledForm.judged(THAI_NGUYEN, submission))
                        .as(language + english(submission).toString())
                        .hasSize(18)
                        .contains(
                                "171/B1G/_T/LEVEL/CURRENT/2023/FINAL = 1211.93 VND:9 VERIFIED",
                                "171/B1G/_T/LEVEL/CURRENT/" + period + "/" + stage + " = 1525.39 VND:9 VERIFIED");
            }
        }
    }

    @Test
    void the_same_order_gives_the_same_bytes() {
        FormRequest request = request("171", Language.VI, year(2024));
        Forms forms = new Forms(THAI_NGUYEN, FilledForm.form(THAI_NGUYEN));

        assertThat(forms.bytes(request)).isEqualTo(forms.bytes(request));
        assertThat(forms.fileName(request)).isEqualTo("Huyện Đại Từ - Giá trị tăng thêm 2024.xlsx");
    }

    private static String name(Submission submission) {
        return submission.file();
    }

    private static List<String> english(Submission submission) {
        return submission.findings().stream()
                .map(finding -> Sentences.of(finding, Language.EN))
                .toList();
    }
}
