package vn.cocau.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks with planted truth, drawn from seeds: nothing is read wrongly, nearly all is read, and the true reading is
 * always among those enumerated. {@code -Dcocau.planted=2000} draws more, {@code -Dcocau.seed=N} begins elsewhere,
 * {@code -Dcocau.keep=true} leaves the workbooks in {@code target}.
 */
class PlantedTest {

    private static final int USUAL = 400;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_read_wrongly_nearly_all_is_read_and_the_true_reading_is_always_enumerated() throws Exception {
        long first = Long.getLong("cocau.seed", 1);
        int count = Integer.getInteger("cocau.planted", USUAL);
        Tally tally = new Tally();
        List<String> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> refusing = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            Planted planted = Drawing.of(seed);
            if (Boolean.getBoolean("cocau.keep")) {
                Files.write(
                        Path.of(
                                "target",
                                "planted-" + seed + planted.draw().file().kind().ending()),
                        planted.bytes());
            }
            Score score = Score.of(planted, planted.opened(folder), Office.PROFILE);
            tally.add(planted.draw(), score);
            if (!score.wrong().isEmpty()) {
                wrong.add(planted.draw() + ": " + score.wrong());
            }
            if (!score.missing().isEmpty()) {
                missing.add(planted.draw() + ": " + score.missing());
            }
            if (score.refused() > 0) {
                refusing.add(score.refused() + " of " + score.figures() + " refused in " + planted.draw() + ": "
                        + score.causes() + " " + score.complaints());
            }
        }
        Files.writeString(Path.of("target", "planted.md"), tally.report());
        Files.write(Path.of("target", "planted-refused.txt"), refusing);
        Files.write(Path.of("target", "planted-missing.txt"), missing);
        Files.write(Path.of("target", "planted-wrong.txt"), wrong);
        System.out.println(tally.summary());
        assertThat(wrong).isEmpty();
        assertThat(missing).isEmpty();
        assertThat(tally.share()).as("percent right, of the figures to be read").isGreaterThanOrEqualTo(97);
    }
}
