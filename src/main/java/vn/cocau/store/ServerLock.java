package vn.cocau.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The right to use a store on a PostgreSQL server, which several machines can reach. The server gives it back when the
 * connection ends, however it ends. An embedded store is guarded by its file and needs none.
 */
public final class ServerLock implements AutoCloseable {

    private static final long KEY = 0x436F436175L;
    private static final String TAKE = "select pg_try_advisory_lock(" + KEY + ")";
    private static final String RELEASE = "select pg_advisory_unlock(" + KEY + ")";
    private static final String HOLDER = """
            select 'process ' || a.pid || ' on the server, client ' || coalesce(host(a.client_addr), 'local')
                || ', since ' || a.backend_start
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted
              and (l.classid::bigint << 32) + l.objid::bigint =\s""" + KEY;

    private final Connection connection;

    private ServerLock(Connection connection) {
        this.connection = connection;
    }

    public static ServerLock take(DataSource source) throws SQLException, HeldException {
        Connection connection = source.getConnection();
        if (!isServer(connection) || ask(connection, TAKE).startsWith("t")) {
            return new ServerLock(connection);
        }
        String holder = ask(connection, HOLDER);
        connection.close();
        throw new HeldException(holder);
    }

    /** Gives the right back at once: a server may notice only later that a connection has ended. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (isServer(connection)) {
                ask(connection, RELEASE);
            }
        }
    }

    private static boolean isServer(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            String text = answer.next() ? answer.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
