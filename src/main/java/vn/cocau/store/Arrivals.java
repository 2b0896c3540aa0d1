package vn.cocau.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which path showed which content, from which run to which. */
public final class Arrivals {

    private final JdbcClient jdbc;

    public Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes down what a run saw: contents by path. A path that shows a new content has arrived anew; one that is not
     * named has gone.
     */
    public void see(long run, Map<String, String> contentByPath) {
        Map<String, String> arriving = new HashMap<>(contentByPath);
        for (Arrival known : present()) {
            if (!arriving.remove(known.path(), known.contentHash())) {
                leave(known.path(), run);
            }
        }
        arriving.forEach((path, hash) -> arrive(path, hash, run));
    }

    /** Every arrival there has been, by path and then by time. */
    public List<Arrival> all() {
        return jdbc.sql("select path, content_hash, arrived_run, gone_run from arrival order by path, arrived_run")
                .query(Arrival.class)
                .list();
    }

    public List<Arrival> present() {
        return all().stream().filter(Arrival::present).toList();
    }

    private void arrive(String path, String hash, long run) {
        jdbc.sql("insert into arrival (path, arrived_run, content_hash) values (?, ?, ?)")
                .params(path, run, hash)
                .update();
    }

    private void leave(String path, long run) {
        jdbc.sql("update arrival set gone_run = ? where path = ? and gone_run is null")
                .params(run, path)
                .update();
    }
}
