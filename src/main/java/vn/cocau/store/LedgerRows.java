package vn.cocau.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cocau.concept.OutOfScope;
import vn.cocau.observation.SheetLedger;

/** The cell ledgers of a submission's sheets as rows. */
final class LedgerRows {

    private static final String INSERT = """
            insert into ledger
              (submission_id, seq, place_file, place_sheet, numeric_cells, read_cells, checked_cells, refused_cells,
               label_cells, out_of_scope)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private LedgerRows() {}

    static void insert(JdbcTemplate jdbc, long submission, List<SheetLedger> ledger) {
        Rows.insert(jdbc, INSERT, submission, ledger, each -> {
            Map<String, String> outOfScope = new HashMap<>();
            each.outOfScope().forEach((reason, cells) -> outOfScope.put(reason.name(), cells.toString()));
            return Rows.of(
                    each.file(),
                    each.sheet(),
                    each.numericCells(),
                    each.read(),
                    each.checked(),
                    each.refused(),
                    each.label(),
                    MapText.write(outOfScope));
        });
    }

    static SheetLedger read(ResultSet row) throws SQLException {
        Map<OutOfScope, Integer> outOfScope = new EnumMap<>(OutOfScope.class);
        MapText.read(row.getString("out_of_scope"))
                .forEach((reason, cells) -> outOfScope.put(OutOfScope.valueOf(reason), Integer.valueOf(cells)));
        return new SheetLedger(
                row.getString("place_file"),
                row.getString("place_sheet"),
                row.getInt("numeric_cells"),
                row.getInt("read_cells"),
                row.getInt("checked_cells"),
                row.getInt("refused_cells"),
                row.getInt("label_cells"),
                outOfScope);
    }
}
