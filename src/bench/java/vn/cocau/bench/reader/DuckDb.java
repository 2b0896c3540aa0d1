package vn.cocau.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.bench.Facts;
import vn.cocau.bench.Tally;

/** DuckDB's reader of text tables, told nothing but that every field is text; it counts by itself. */
public final class DuckDb {

    private static final int COLUMNS = 12;

    private DuckDb() {}

    public static void main(String... args) throws IOException, SQLException {
        Path file = Inputs.of(args).get(0);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
            try (ResultSet row = statement.executeQuery(query(file))) {
                row.next();
                Tally.print(new Facts(row.getLong(1), row.getLong(1), row.getDouble(2)));
            }
        }
    }

    private static String query(Path file) {
        String count = overColumns("count(%s)");
        String lengths = overColumns("sum(length(%s))");
        return "SELECT " + count + ", " + lengths + " FROM read_csv('" + file
                + "', header = false, all_varchar = true, names = [" + names() + "])";
    }

    private static String names() {
        return columns().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static String overColumns(String term) {
        return columns().map(name -> term.replace("%s", name)).collect(Collectors.joining(" + "));
    }

    private static Stream<String> columns() {
        return IntStream.range(0, COLUMNS).mapToObj(column -> "c" + column);
    }
}
