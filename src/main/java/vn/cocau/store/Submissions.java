package vn.cocau.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;

/** Every submission as it was judged last: a content together with the name it came with. */
public final class Submissions {

    private static final String PENDING = """
            select distinct a.path, a.content_hash from arrival a
            where not exists (select 1 from submission s
              where s.content_hash = a.content_hash and s.file_name = a.path and s.judged_by = ? and not s.crashed)
            order by a.path, a.content_hash""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public Submissions(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
    }

    /**
     * A content still to be judged.
     *
     * @param path the name it came with
     */
    public record Pending(String path, String contentHash) {}

    /** What profile and program, taken together as one text, have not judged yet or broke down on. */
    public List<Pending> pending(String by) {
        return jdbc.sql(PENDING).param(by).query(Pending.class).list();
    }

    /** Stores a submission in place of the same content's earlier judgement, whole. */
    public void replace(Judged judged) {
        Submission submission = judged.submission();
        jdbc.sql("delete from submission where content_hash = ? and file_name = ?")
                .params(submission.contentHash(), submission.file())
                .update();
        long id = insert(judged);
        ObservationRows.insert(batches, id, submission.observations());
        LedgerRows.insert(batches, id, submission.ledger());
        FindingRows.insert(batches, id, submission.findings());
    }

    /** All of them, by name and content. */
    public List<Judged> all() {
        Map<Long, List<Observation>> observations = children("observation", (row, n) -> ObservationRows.read(row));
        Map<Long, List<SheetLedger>> ledgers = children("ledger", (row, n) -> LedgerRows.read(row));
        Map<Long, List<Finding>> findings = children("finding", (row, n) -> FindingRows.read(row));
        return jdbc.sql("select * from submission order by file_name, content_hash")
                .query((row, n) -> {
                    long id = row.getLong("id");
                    return read(
                            row,
                            observations.getOrDefault(id, List.of()),
                            ledgers.getOrDefault(id, List.of()),
                            findings.getOrDefault(id, List.of()));
                })
                .list();
    }

    private long insert(Judged judged) {
        Submission submission = judged.submission();
        jdbc.sql("""
                        insert into submission (content_hash, file_name, judged_by, crashed, verdict, territory, form,
                          reporting_period, illustrative)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Rows.list(
                        submission.contentHash(),
                        submission.file(),
                        judged.by(),
                        judged.crashed(),
                        submission.verdict().name(),
                        Rows.text(submission.territory()),
                        submission.form(),
                        Rows.text(submission.reportingPeriod()),
                        submission.illustrative()))
                .update();
        return jdbc.sql("select id from submission where content_hash = ? and file_name = ?")
                .params(submission.contentHash(), submission.file())
                .query(Long.class)
                .single();
    }

    private <T> Map<Long, List<T>> children(String table, RowMapper<T> mapper) {
        Map<Long, List<T>> bySubmission = new HashMap<>();
        jdbc.sql("select * from " + table + " order by submission_id, seq").query(row -> {
            bySubmission
                    .computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return bySubmission;
    }

    private static Judged read(
            ResultSet row, List<Observation> observations, List<SheetLedger> ledger, List<Finding> findings)
            throws SQLException {
        String territory = row.getString("territory");
        String period = row.getString("reporting_period");
        Submission submission = new Submission(
                row.getString("content_hash"),
                row.getString("file_name"),
                Verdict.valueOf(row.getString("verdict")),
                territory == null ? null : new TerritoryCode(territory),
                row.getString("form"),
                period == null ? null : Period.parse(period),
                row.getBoolean("illustrative"),
                observations,
                ledger,
                findings);
        return new Judged(submission, row.getString("judged_by"), row.getBoolean("crashed"));
    }
}
