package vn.cocau.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Severity;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** A slip that breaks an account is told or refused, and no figure is read otherwise than the sheet with the slip says. */
class SlipTest {

    private static final int USUAL = 100;
    private static final Profile PROFILE = Office.PROFILE;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_slip_that_breaks_an_account_is_told(Slip slip) throws Exception {
        int count = Integer.getInteger("cocau.slips", USUAL);
        int made = 0;
        List<String> silent = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (long seed = 1; made < count; seed++) {
            Planted planted = Drawing.of(seed);
            if (!isFit(planted)) {
                continue;
            }
            made++;
            Workbook workbook = planted.opened(folder);
            List<Finding> usual =
                    new TableRecogniser(PROFILE).recognise(workbook).findings();
            Slip.Made with = slip.in(workbook, planted, new Dice(seed));
            Recognition recognition = new TableRecogniser(PROFILE).recognise(with.workbook());
            for (Observation each : recognition.observations()) {
                compare(each, planted, with, seed, other);
            }
            boolean told = recognition.findings().stream()
                    .anyMatch(finding -> finding.severity() != Severity.INFORMATION && !usual.contains(finding));
            if (!told) {
                silent.add("seed " + seed + " (" + planted.draw() + ") " + with.touched());
            }
        }
        System.out.printf(
                "%s: %d workbooks, %d silent, %d figures read otherwise%n", slip, made, silent.size(), other.size());
        assertThat(other).isEmpty();
        assertThat(silent.size()).as("silent: %s", silent).isLessThanOrEqualTo(count / 100);
    }

    /** Levels stored as numbers in one sheet, with sectors and their total, and nothing that may be refused. */
    private static boolean isFit(Planted planted) {
        Draw draw = planted.draw();
        return draw.arrangement().has(Axis.ACTIVITY)
                && draw.arrangement().sheets() == null
                && draw.form() == Form.CROSSED
                && draw.kinds().equals(List.of("LEVEL"))
                && draw.figures().numbers() == NumberLook.STORED
                && draw.figures().marks() == Marks.NONE
                && draw.figures().totals() == Totals.TYPED
                && planted.figures().values().stream().allMatch(figure -> figure.excuse() == null);
    }

    private static void compare(Observation each, Planted planted, Slip.Made with, long seed, List<String> other) {
        String cell = Objects.requireNonNull(each.place().cell());
        Planted.Figure truth = planted.figures().get(each.place().sheet() + "!" + cell);
        BigDecimal says =
                with.touched().containsKey(cell) ? with.touched().get(cell) : truth == null ? null : truth.amount();
        BigDecimal amount = each.amount();
        String key = KeyNotation.format(each.key()) + " " + each.unit();
        boolean same = truth != null
                && key.equals(truth.key())
                && says != null
                && (amount == null || amount.compareTo(says) == 0);
        if (!same) {
            other.add("seed " + seed + " " + cell + " read as " + key + " = " + amount);
        }
    }
}
