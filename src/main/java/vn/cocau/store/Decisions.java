package vn.cocau.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cocau.intake.Decision;

/** What statisticians decided. Rows are added and never changed or removed. */
public final class Decisions {

    private final JdbcClient jdbc;

    public Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a decision; its id is given here. */
    public void add(Decision decision) {
        jdbc.sql("""
                        insert into decision (subject, chosen_action, file_name, amount, author, reason, decided_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Rows.list(
                        decision.subject(),
                        decision.action().name(),
                        decision.file(),
                        Rows.text(decision.value()),
                        decision.author(),
                        decision.reason(),
                        decision.date().toString()))
                .update();
    }

    /** In the order they were made. */
    public List<Decision> all() {
        return jdbc.sql("select * from decision order by id")
                .query((row, n) -> new Decision(
                        row.getLong("id"),
                        row.getString("subject"),
                        Decision.Action.valueOf(row.getString("chosen_action")),
                        row.getString("file_name"),
                        Rows.decimal(row, "amount"),
                        row.getString("author"),
                        row.getString("reason"),
                        LocalDate.parse(row.getString("decided_on"))))
                .list();
    }
}
