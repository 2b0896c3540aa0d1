package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.Literal.level;
import static vn.cocau.intake.Folder.empty;
import static vn.cocau.intake.Folder.rejected;
import static vn.cocau.intake.Folder.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.LiteralProfile;

/** The order of the nights, of the files and of the records changes nothing. */
class ArrivalOrderTest {

    private static final Submission DRAFT =
            report("d3.xlsx#draft", "D3", "GO", 2021, level("D3", "A", 2021, "1.0"), level("D3", "B", 2021, "2.0"));
    private static final Submission FAIR = report("d3.xlsx#fair", "D3", "GO", 2021, level("D3", "A", 2021, "1.4"));
    private static final Submission SPOILT = rejected("d3.xlsx");

    /** Each path shows these one after another; what happens on other paths meanwhile must not matter. */
    private static final List<List<Submission>> PATHS = List.of(
            List.of(report(
                    "d1.xlsx#d1", "D1", "GO", 2021, level("D1", "A", 2021, "10"), level("D1", "B", 2021, "20.0"))),
            List.of(report(
                    "bis.xlsx#d1b", "D1", "GO", 2021, level("D1", "A", 2021, "15"), level("D1", "B", 2021, "20.04"))),
            List.of(report(
                    "next.xlsx#d1n", "D1", "GO", 2022, level("D1", "B", 2021, "21"), level("D1", "A", 2022, "11"))),
            List.of(report("d2.xlsx#d2", "D2", "GO", 2021, level("D2", "A", 2021, "7"))),
            List.of(report(
                    "yearbook.xls#y", "P", "YB", 2021, level("D1", "B", 2021, "25"), level("D2", "A", 2021, "7.2"))),
            List.of(DRAFT, FAIR, SPOILT),
            List.of(rejected("bad.xlsx")),
            List.of(empty("empty.xlsx", "D4", "GO", 2021)));

    @Test
    void any_order_over_any_nights_gives_one_current_set() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> expected = told(inTurn(pathsInOrder(), new Random(0)));
        assertThat(expected).anyMatch(line -> line.contains("CONFLICTING"));
        for (int trial = 0; trial < 300; trial++) {
            List<Integer> turns = pathsInOrder();
            Collections.shuffle(turns, random);
            assertThat(told(inTurn(turns, random)))
                    .as("seed %d, trial %d", seed, trial)
                    .isEqualTo(expected);
        }
    }

    /** The number of each path as often as it changes. */
    private static List<Integer> pathsInOrder() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < PATHS.size(); i++) {
            turns.addAll(Collections.nCopies(PATHS.get(i).size(), i));
        }
        return turns;
    }

    private static CurrentSet inTurn(List<Integer> turns, Random random) {
        Folder folder = new Folder();
        int[] shown = new int[PATHS.size()];
        for (int path : turns) {
            List<Submission> contents = PATHS.get(path);
            folder.put(contents.get(shown[path]++));
            if (contents.size() > 1 || random.nextBoolean()) {
                folder.night();
            }
        }
        List<StoredSubmission> stored = folder.night().stored();
        Collections.shuffle(stored, random);
        return CurrentSet.of(stored, List.of(), LiteralProfile.withDistricts(3));
    }

    private static List<String> told(CurrentSet current) {
        Stream<String> states = current.submissions().stream()
                .map(each -> each.stored().submission().contentHash() + " " + each.state());
        return Stream.of(
                        current.reported().stream(), current.superseded().stream(), current.findings().stream(), states)
                .flatMap(lines -> lines.map(Object::toString))
                .toList();
    }
}
