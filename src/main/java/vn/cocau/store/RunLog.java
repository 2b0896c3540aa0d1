package vn.cocau.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which runs there were, how they ended, and what they published. */
public final class RunLog {

    private static final String RUNNING = "RUNNING";
    private static final String KILLED = "KILLED";

    private final JdbcClient jdbc;

    public RunLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts a run and gives its number. */
    public long begin(Instant requestedAt) {
        jdbc.sql("insert into run (requested_at, outcome) values (?, ?)")
                .params(requestedAt.toString(), RUNNING)
                .update();
        return jdbc.sql("select max(id) from run").query(Long.class).single();
    }

    public void end(long run, Instant at, String outcome, int exitCode) {
        jdbc.sql("update run set ended_at = ?, outcome = ?, exit_code = ? where id = ?")
                .params(at.toString(), outcome, exitCode, run)
                .update();
    }

    /** To be called under the lock: whatever still counts as running is dead. */
    public int markKilled() {
        return jdbc.sql("update run set outcome = ? where outcome = ?")
                .params(KILLED, RUNNING)
                .update();
    }

    public void published(long run, String folder) {
        jdbc.sql("insert into publication (run_id, folder) values (?, ?)")
                .params(run, folder)
                .update();
    }

    public boolean hasPublished(String folder) {
        return jdbc.sql("select count(*) from publication where folder = ?")
                        .param(folder)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<Run> last() {
        return jdbc.sql("""
                        select r.id, r.requested_at, r.outcome, r.exit_code, p.folder
                        from run r left join publication p on p.run_id = r.id
                        order by r.id desc fetch first 1 row only""")
                .query((row, n) -> new Run(
                        row.getLong("id"),
                        row.getString("requested_at"),
                        row.getString("outcome"),
                        Rows.integer(row, "exit_code"),
                        row.getString("folder")))
                .optional();
    }
}
