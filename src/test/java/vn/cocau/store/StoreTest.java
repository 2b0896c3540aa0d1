package vn.cocau.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Phrase;
import vn.cocau.finding.Place;
import vn.cocau.finding.Severity;
import vn.cocau.intake.Decision;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.SheetLedger;
import vn.cocau.observation.Trust;

class StoreTest {

    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OTHER = HASH.replace('b', 'c');

    @TempDir
    private Path folder;

    private JdbcTemplate jdbc;
    private RunLog runs;
    private Arrivals arrivals;
    private Submissions submissions;

    @BeforeEach
    void open() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = new JdbcTemplate(source);
        runs = new RunLog(JdbcClient.create(jdbc));
        arrivals = new Arrivals(JdbcClient.create(jdbc));
        submissions = new Submissions(jdbc);
    }

    @Test
    void a_submission_reads_back_exactly() {
        Submission submission = submission(HASH, observations(), List.of(finding()));
        submissions.replace(new Judged(submission, "profile program", false));

        assertThat(submissions.all()).containsExactly(new Judged(submission, "profile program", false));
    }

    @Test
    void a_rejected_submission_reads_back_exactly() {
        Submission rejected = new Submission(
                HASH, "a.csv", Verdict.REJECTED, null, "", null, false, List.of(), List.of(), List.of(finding()));
        submissions.replace(new Judged(rejected, "by", true));

        assertThat(submissions.all()).containsExactly(new Judged(rejected, "by", true));
    }

    @Test
    void an_argument_of_a_finding_keeps_its_type() {
        submissions.replace(new Judged(submission(HASH, List.of(), List.of(finding())), "by", false));

        Map<String, Object> arguments =
                submissions.all().get(0).submission().findings().get(0).arguments();

        assertThat(arguments)
                .containsEntry("found", new BigDecimal("741.890"))
                .containsEntry("expected", "174.85")
                .containsEntry("cells", 9)
                .containsEntry("stage", Stage.FINAL)
                .containsEntry("dimension", new Phrase("dimension.PERIOD"))
                .containsEntry("text", "a=b\\n:\n\r\\ end");
    }

    @Test
    void a_judgement_replaces_the_earlier_one_of_the_same_content_whole() {
        submissions.replace(new Judged(submission(HASH, observations(), List.of(finding())), "old", false));
        Submission later = submission(HASH, observations().subList(0, 1), List.of());
        submissions.replace(new Judged(later, "new", false));

        assertThat(submissions.all()).containsExactly(new Judged(later, "new", false));
        assertThat(jdbc.queryForObject("select count(*) from finding", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from observation", Long.class))
                .isOne();
    }

    @Test
    void an_arrival_is_a_path_showing_a_content_it_did_not_show_before() {
        long first = runs.begin(Instant.EPOCH);
        arrivals.see(first, Map.of("a.csv", HASH, "b.csv", HASH));
        long second = runs.begin(Instant.EPOCH);
        arrivals.see(second, Map.of("a.csv", OTHER));
        long third = runs.begin(Instant.EPOCH);
        arrivals.see(third, Map.of("a.csv", HASH));

        assertThat(arrivals.all())
                .containsExactly(
                        new Arrival("a.csv", HASH, first, second),
                        new Arrival("a.csv", OTHER, second, third),
                        new Arrival("a.csv", HASH, third, null),
                        new Arrival("b.csv", HASH, first, second));
    }

    @Test
    void pending_is_what_this_profile_and_program_have_not_judged_or_broke_down_on() {
        arrivals.see(runs.begin(Instant.EPOCH), Map.of("a.csv", HASH, "b.csv", OTHER));
        submissions.replace(new Judged(submission(HASH, List.of(), List.of()), "now", false));
        assertThat(submissions.pending("now")).containsExactly(new Submissions.Pending("b.csv", OTHER));
        assertThat(submissions.pending("later")).hasSize(2);

        submissions.replace(new Judged(submission(HASH, List.of(), List.of()), "now", true));
        assertThat(submissions.pending("now")).hasSize(2);
    }

    @Test
    void decisions_are_kept_in_order() {
        Decisions decisions = new Decisions(JdbcClient.create(jdbc));
        LocalDate date = LocalDate.of(2026, 1, 31);
        decisions.add(new Decision(
                0, "a.csv › S!B7", Decision.Action.VALUE, null, new BigDecimal("174.850"), "Lan", "Sửa", date));
        decisions.add(new Decision(0, "key", Decision.Action.TAKE_FILE, "b.csv", null, "Lan", "Mới hơn", date));

        assertThat(decisions.all())
                .containsExactly(
                        new Decision(
                                1,
                                "a.csv › S!B7",
                                Decision.Action.VALUE,
                                null,
                                new BigDecimal("174.850"),
                                "Lan",
                                "Sửa",
                                date),
                        new Decision(2, "key", Decision.Action.TAKE_FILE, "b.csv", null, "Lan", "Mới hơn", date));
    }

    @Test
    void a_run_that_never_said_how_it_ended_was_killed() {
        long first = runs.begin(Instant.EPOCH);
        runs.published(first, "2026-01-01");
        assertThat(runs.markKilled()).isOne();
        assertThat(runs.last()).contains(new Run(first, "1970-01-01T00:00:00Z", "KILLED", null, "2026-01-01"));

        long second = runs.begin(Instant.EPOCH);
        runs.end(second, Instant.EPOCH, "PUBLISHED", 0);
        assertThat(runs.markKilled()).isZero();
        assertThat(runs.last()).contains(new Run(second, "1970-01-01T00:00:00Z", "PUBLISHED", 0, null));
    }

    @Test
    void the_lock_is_held_once_and_names_its_holder() throws IOException, HeldException {
        try (StoreLock lock = StoreLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> StoreLock.take(folder))
                    .isInstanceOf(HeldException.class)
                    .hasMessageStartingWith("pid " + ProcessHandle.current().pid() + ", ");
        }
        StoreLock.take(folder).close();
    }

    static Submission submission(String hash, List<Observation> observations, List<Finding> findings) {
        return new Submission(
                hash,
                "a.csv",
                Verdict.ACCEPTED,
                new TerritoryCode("164"),
                "BIỂU 01",
                Period.parse("2024-Q3"),
                true,
                observations,
                List.of(new SheetLedger(
                        "a.csv", "Sheet 1", 10, 3, 2, 1, 1, Map.of(OutOfScope.RANK, 2, OutOfScope.DATE, 1))),
                findings);
    }

    static Finding finding() {
        return Finding.of(
                        FindingCode.SLIP_PROPOSED,
                        new Place("a.csv", "Sheet 1", "B7"),
                        "found",
                        new BigDecimal("741.890"),
                        "expected",
                        "174.85",
                        "cells",
                        9,
                        "stage",
                        Stage.FINAL,
                        "dimension",
                        new Phrase("dimension.PERIOD"),
                        "text",
                        "a=b\\n:\n\r\\ end")
                .withSeverity(Severity.FATAL);
    }

    static List<Observation> observations() {
        return List.of(
                new Observation(
                        new ObservationKey(
                                SeriesKey.level(
                                        new TerritoryCode("164"),
                                        new ActivityCode("BTF"),
                                        Measure.VALUE_ADDED,
                                        PriceBasis.constant(2010)),
                                Period.ofYear(2023),
                                Stage.PRELIMINARY),
                        new BigDecimal("12345678901234567890.12345678901234500"),
                        new Unit("VND", 9),
                        2,
                        ObservationStatus.NORMAL,
                        Trust.ANCHORED,
                        new Place("a.csv", "Sheet 1", "B7"),
                        "12.345,6",
                        Set.of(Evidence.HIDDEN, Evidence.EXACT_IDENTITY),
                        Map.of(Dimension.ACTIVITY, "A7", Dimension.UNIT, "Đơn vị: tỷ đồng\n(B2)")),
                new Observation(
                        new ObservationKey(
                                new SeriesKey(
                                        new TerritoryCode("164"),
                                        ActivityCode.TOTAL,
                                        Measure.GRDP,
                                        Transformation.SHARE,
                                        ShareBase.GRDP,
                                        PriceBasis.CURRENT),
                                Period.parse("2023-M09"),
                                Stage.PLAN),
                        null,
                        Unit.PERCENT,
                        0,
                        ObservationStatus.NOT_COLLECTED,
                        Trust.VERIFIED,
                        new Place("a.csv", null, null),
                        "...",
                        Set.of(),
                        Map.of()),
                new Observation(
                        new ObservationKey(
                                SeriesKey.level(
                                        new TerritoryCode("164"),
                                        ActivityCode.NOT_APPLICABLE,
                                        Measure.POPULATION,
                                        PriceBasis.NOT_APPLICABLE),
                                Period.ofYear(2023),
                                Stage.FINAL),
                        new BigDecimal("1E+3"),
                        Unit.PERSONS,
                        0,
                        ObservationStatus.NORMAL,
                        Trust.VERIFIED,
                        new Place("a.csv", "Sheet 1", "C7"),
                        "1000",
                        Set.of(Evidence.TAUTOLOGY),
                        Map.of()));
    }
}
