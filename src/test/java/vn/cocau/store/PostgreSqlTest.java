package vn.cocau.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;

/** The same store on a server: runs where the system property {@code cocau.postgres} gives the URL of an empty database. */
class PostgreSqlTest {

    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private DataSource source;

    @BeforeEach
    void open() {
        String url = System.getProperty("cocau.postgres");
        Assumptions.assumeTrue(url != null, "no PostgreSQL given: -Dcocau.postgres=jdbc:postgresql://…");
        source = new DriverManagerDataSource(url);
        Flyway.configure().dataSource(source).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(source).load().migrate();
    }

    @Test
    void the_same_tables_and_statements_serve() {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        RunLog runs = new RunLog(JdbcClient.create(jdbc));
        new Arrivals(JdbcClient.create(jdbc)).see(runs.begin(Instant.EPOCH), Map.of("Đại Từ.csv", HASH));
        Submissions submissions = new Submissions(jdbc);
        assertThat(submissions.pending("by")).containsExactly(new Submissions.Pending("Đại Từ.csv", HASH));

        Submission submission = StoreTest.submission(HASH, StoreTest.observations(), List.of(StoreTest.finding()));
        submissions.replace(new Judged(submission, "by", false));
        Submission rejected =
                new Submission(HASH, "b.csv", Verdict.REJECTED, null, "", null, false, List.of(), List.of(), List.of());
        submissions.replace(new Judged(rejected, "by", true));

        assertThat(submissions.all())
                .containsExactly(new Judged(submission, "by", false), new Judged(rejected, "by", true));
        assertThat(runs.markKilled()).isOne();
        assertThat(runs.last()).isPresent();
    }

    @Test
    void one_connection_at_a_time_has_the_right_to_use_it() throws SQLException, HeldException {
        try (ServerLock lock = ServerLock.take(source)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> ServerLock.take(source))
                    .isInstanceOf(HeldException.class)
                    .hasMessageContaining("on the server, client ");
        }
        ServerLock.take(source).close();
    }
}
