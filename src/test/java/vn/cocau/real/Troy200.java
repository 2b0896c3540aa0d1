package vn.cocau.real;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.table.structure.Placed;
import vn.cocau.table.structure.StructureReader;

/** The published benchmark of table structure: each entry with the cells of all its labels, and what was read of it. */
final class Troy200 {

    private static final Set<String> MARKERS = Set.of("$START", "$END");

    /** How a set of tables was read. Pairs are of an entry and one of its labels. */
    record Score(
            int tables, int wholeTables, int entries, int right, int wrong, int pairs, int pairsRead, int pairsRight) {

        static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0);

        Score plus(Score other) {
            return new Score(
                    tables + other.tables,
                    wholeTables + other.wholeTables,
                    entries + other.entries,
                    right + other.right,
                    wrong + other.wrong,
                    pairs + other.pairs,
                    pairsRead + other.pairsRead,
                    pairsRight + other.pairsRight);
        }

        int refused() {
            return entries - right - wrong;
        }

        double percent(int part) {
            return 100.0 * part / entries;
        }
    }

    private final Path folder;
    private final Map<String, Map<String, Set<String>>> entries = new TreeMap<>();

    Troy200(Path folder) throws IOException, CsvException {
        this.folder = folder;
        try (CSVReader reader =
                new CSVReader(Files.newBufferedReader(folder.resolve("entries.csv"), StandardCharsets.UTF_8))) {
            reader.skip(1);
            for (String[] row : reader.readAll()) {
                entries.computeIfAbsent(row[0], table -> new TreeMap<>()).put(row[1], Set.of(row[3].split(" ")));
            }
        }
    }

    /** The tables whose name ends in an even digit are for work, the others are only counted. */
    Score score(boolean even) {
        return entries.keySet().stream()
                .filter(table -> (table.charAt(table.length() - 1) % 2 == 0) == even)
                .map(this::score)
                .reduce(Score.NONE, Score::plus);
    }

    private Score score(String table) {
        Map<String, Set<String>> truth = Objects.requireNonNull(entries.get(table));
        int right = 0;
        int wrong = 0;
        int pairsRead = 0;
        int pairsRight = 0;
        for (Placed placed : StructureReader.read(sheet(table)).placed()) {
            Set<String> labels =
                    placed.labels().stream().map(CellAddress::toString).collect(Collectors.toSet());
            Set<String> expected = truth.getOrDefault(placed.cell().toString(), Set.of());
            right += labels.equals(expected) ? 1 : 0;
            wrong += labels.equals(expected) ? 0 : 1;
            pairsRead += labels.size();
            Set<String> common = new HashSet<>(labels);
            common.retainAll(expected);
            pairsRight += common.size();
        }
        int pairs = truth.values().stream().mapToInt(Set::size).sum();
        int whole = right == truth.size() && wrong == 0 ? 1 : 0;
        return new Score(1, whole, truth.size(), right, wrong, pairs, pairsRead, pairsRight);
    }

    /** The sheet as published; the marks that its corners were given afterwards are not looked at. */
    private SheetGrid sheet(String table) {
        Path file = folder.resolve("tables").resolve(table + ".xlsx");
        SheetGrid marked = Objects.requireNonNull(
                        Workbooks.open(file, Place.ofFile(table)).workbook())
                .sheets()
                .get(0);
        return new SheetGrid(
                marked.name(),
                marked.hidden(),
                marked.cells().stream()
                        .filter(cell -> !MARKERS.contains(cell.text().strip()))
                        .toList(),
                List.copyOf(marked.merges()));
    }
}
