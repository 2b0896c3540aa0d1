package vn.cocau.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** Workbooks with planted truth, drawn from seeds: nothing is read wrongly, and nearly all is read. */
class PlantedTest {

    private static final int USUAL = 500;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_read_wrongly_and_nearly_all_is_read() throws Exception {
        Profile profile = Profiles.load("thai-nguyen");
        long first = Long.getLong("cocau.seed", 1);
        int count = Integer.getInteger("cocau.planted", USUAL);
        int figures = 0;
        int right = 0;
        int misspelt = 0;
        List<String> wrong = new ArrayList<>();
        List<String> refusing = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            Planted planted = Drawing.of(seed);
            Score score = Score.of(planted, folder, profile);
            figures += planted.figures().size();
            right += score.right();
            misspelt += score.misspelt();
            if (!score.wrong().isEmpty()) {
                wrong.add("seed " + seed + " (" + planted.description() + "): " + score.wrong());
            }
            if (score.refused() > 0) {
                refusing.add("seed " + seed + " (" + planted.description() + "): " + score.refused() + " of "
                        + planted.figures().size() + " refused: " + score.complaints());
            }
            if (Boolean.getBoolean("cocau.keep")) {
                Files.write(Path.of("target", "planted-" + seed + ".xlsx"), planted.bytes());
            }
        }
        refusing.forEach(System.out::println);
        System.out.printf(
                "planted: %d workbooks from seed %d, %d figures, %d right, %d refused for a misspelt label, %d refused otherwise, %d workbooks with a wrong figure (at most 3/%d of layouts, at 95 %%)%n",
                count, first, figures, right, misspelt, figures - right - misspelt, wrong.size(), count);
        assertThat(wrong).isEmpty();
        assertThat(right * 100L).as("right, of %d figures", figures).isGreaterThanOrEqualTo(97L * figures);
    }
}
