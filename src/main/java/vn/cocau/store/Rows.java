package vn.cocau.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the row mappings share: a submission's rows are numbered, and written in batches. */
final class Rows {

    private Rows() {}

    static @Nullable Object[] of(@Nullable Object... columns) {
        return columns;
    }

    static List<@Nullable Object> list(@Nullable Object... columns) {
        return Arrays.asList(columns);
    }

    /** Inserts a row for each item: the submission, the item's number, then its columns. */
    static <T> void insert(
            JdbcTemplate jdbc, String sql, long submission, List<T> items, Function<T, @Nullable Object[]> columns) {
        List<Object[]> rows = new ArrayList<>();
        for (T item : items) {
            rows.add(numbered(submission, rows.size(), columns.apply(item)));
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Object[] numbered(long submission, int number, @Nullable Object[] columns) {
        Object[] row = new Object[columns.length + 2];
        row[0] = submission;
        row[1] = number;
        System.arraycopy(columns, 0, row, 2, columns.length);
        return row;
    }
}
