package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cocau.RealFiles;
import vn.cocau.real.Troy200.Score;

/** 93 published tables read by their shape alone: each figure has exactly its labels, or none. */
class Troy200Test {

    private static final Path REPORT = Path.of("target/troy200.md");
    private static final String REPORT_TEXT = """
            # Structure alone: 93 published tables, without vocabulary and without their marked corners

            | tables | layouts | entirely right | entries | right | refused | wrong | pairs found | pairs right of those read |
            |---|---|---|---|---|---|---|---|---|
            %s%s| best published system, corners marked by hand, rules written for the set (200 tables) | 200 | 175 | 16918 | 98.1 %% | 0 | 119 pairs and 7 entries | 97.7 %% | 99.65 %% |

            An entry is right when it has exactly the label cells of the published answer, wrong when it has others or is no entry.
            0 wrong in n layouts bounds the rate of layouts with a wrong entry at 3/n: %s.
            """;

    @Test
    void each_figure_has_exactly_its_labels_or_none() throws IOException, CsvException {
        Troy200 benchmark = new Troy200(RealFiles.folder("troy200"));
        Score work = benchmark.score(true);
        Score unseen = benchmark.score(false);
        Files.writeString(
                REPORT,
                REPORT_TEXT.formatted(row("for work", work), row("only scored", unseen), bound(work, unseen)),
                StandardCharsets.UTF_8);

        assertThat(work.entries()).as("entries for work").isEqualTo(5_421);
        assertThat(work.wrong()).as("wrong of those for work").isZero();
        assertThat(work.percent(work.right())).as("right of those for work").isGreaterThanOrEqualTo(95);
        assertThat(unseen.entries()).as("entries only scored").isEqualTo(3_785);
        assertThat(unseen.percent(unseen.wrong())).as("wrong of the others").isLessThanOrEqualTo(0.1);
        assertThat(unseen.percent(unseen.right())).as("right of the others").isGreaterThanOrEqualTo(94);
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d (%.2f %%) | %d | %d | %.2f %% | %.2f %% |%n",
                name,
                score.tables(),
                score.wholeTables(),
                score.entries(),
                score.right(),
                score.percent(score.right()),
                score.refused(),
                score.wrong(),
                100.0 * score.pairsRight() / score.pairs(),
                100.0 * score.pairsRight() / score.pairsRead());
    }

    private static String bound(Score work, Score unseen) {
        return String.format(
                Locale.ROOT,
                "%.1f %% for the %d that no rule was made from, %.1f %% for all %d",
                300.0 / unseen.tables(),
                unseen.tables(),
                300.0 / (work.tables() + unseen.tables()),
                work.tables() + unseen.tables());
    }
}
