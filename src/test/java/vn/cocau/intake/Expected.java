package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;

/** The figures a file should yield, cell by cell, each with its whole key. */
final class Expected {

    private final Map<String, String> cells = new TreeMap<>();

    static Submission read(Profile profile, Path file) {
        Path name = file.getFileName();
        if (name == null) {
            throw new UncheckedIOException(new IOException("no file: " + file));
        }
        return new SubmissionReader(profile).read(file, name.toString(), "0");
    }

    /** Values to the right of a cell; in the key, {@code %d} is the year, rising from {@code firstYear}. */
    Expected across(String sheet, String first, int step, String key, int firstYear, List<BigDecimal> values) {
        CellAddress start = CellAddress.parse(first);
        for (int i = 0; i < values.size(); i++) {
            String cell = new CellAddress(start.row(), start.column() + i * step).toString();
            cell(sheet, cell, key.formatted(firstYear + i), values.get(i));
        }
        return this;
    }

    Expected down(String sheet, String first, String key, int firstYear, List<BigDecimal> values) {
        CellAddress start = CellAddress.parse(first);
        for (int i = 0; i < values.size(); i++) {
            String cell = new CellAddress(start.row() + i, start.column()).toString();
            cell(sheet, cell, key.formatted(firstYear + i), values.get(i));
        }
        return this;
    }

    Expected cell(String sheet, String cell, String key, BigDecimal value) {
        cells.put(sheet + "!" + cell, key + " = " + value.stripTrailingZeros().toPlainString());
        return this;
    }

    Expected cell(String sheet, String cell, String key, String value) {
        return cell(sheet, cell, key, new BigDecimal(value));
    }

    Expected missing(String sheet, String cell, String key) {
        cells.put(sheet + "!" + cell, key + " = -");
        return this;
    }

    /** Every figure is as expected, there is no other, and no cell is refused. */
    void isExactly(Submission submission) {
        Map<String, String> read = new TreeMap<>();
        for (Observation each : submission.observations()) {
            BigDecimal amount = each.amount();
            read.put(
                    each.place().sheet() + "!" + each.place().cell(),
                    KeyNotation.format(each.key()) + " = "
                            + (amount == null
                                    ? "-"
                                    : amount.stripTrailingZeros().toPlainString()));
        }
        assertThat(read).isEqualTo(cells);
        assertThat(submission.ledger()).extracting(SheetLedger::refused).containsOnly(0);
    }
}
