package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
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
        Score work = Troy200.score(benchmark.tables(true));
        Score unseen = Troy200.score(benchmark.tables(false));
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

    /** The layouts that say the same, and those in which labels are missing or have slid: refused, never read otherwise. */
    @Test
    void no_other_layout_of_a_table_gives_a_figure_other_labels() throws IOException, CsvException {
        Troy200 benchmark = new Troy200(RealFiles.folder("troy200"));
        SoftAssertions softly = new SoftAssertions();
        for (boolean even : List.of(true, false)) {
            List<Relaid> tables = benchmark.tables(even);
            layouts(tables)
                    .forEach((name, relaid) -> softly.assertThat(
                                    Troy200.score(relaid).wrong())
                            .as("wrong %s, even %s", name, even)
                            .isZero());
        }
        softly.assertAll();
    }

    private static Map<String, List<Relaid>> layouts(List<Relaid> tables) {
        Map<String, List<Relaid>> layouts = new LinkedHashMap<>();
        layouts.put("without merges", each(tables, Relaid::withoutMerges));
        layouts.put("without styles", each(tables, Relaid::withoutStyles));
        layouts.put("without both", each(tables, table -> table.withoutMerges().withoutStyles()));
        layouts.put("three rows down", each(tables, table -> table.rows(row -> row + 3)));
        layouts.put("a blank row after each", each(tables, table -> table.rows(row -> row * 2)));
        layouts.put("a blank row after every fifth", each(tables, table -> table.rows(row -> row + row / 5)));
        layouts.put("twice on a sheet", each(tables, table -> table.above(table, 1)));
        for (int gap = 0; gap < 3; gap++) {
            List<Relaid> pairs = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                pairs.add(tables.get(i).above(tables.get((i + 1) % tables.size()), gap));
            }
            layouts.put(gap + " rows above another", pairs);
        }
        List<Relaid> unmerged =
                tables.stream().filter(table -> !table.hasMergedHeads()).toList();
        layouts.put("labels slid to the left", each(unmerged, table -> table.slid(-1)));
        layouts.put("labels slid to the right", each(unmerged, table -> table.slid(1)));
        layouts.put(
                "without the label of a column",
                tables.stream()
                        .flatMap(table -> table.heads().stream().map(table::without))
                        .toList());
        return layouts;
    }

    private static List<Relaid> each(List<Relaid> tables, UnaryOperator<Relaid> layout) {
        return tables.stream().map(layout).toList();
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
