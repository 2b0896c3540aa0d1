package vn.cocau.real;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private final Map<String, Relaid> tables = new TreeMap<>();

    Troy200(Path folder) throws IOException, CsvException {
        Map<String, Map<CellAddress, Set<CellAddress>>> entries = new TreeMap<>();
        try (CSVReader reader =
                new CSVReader(Files.newBufferedReader(folder.resolve("entries.csv"), StandardCharsets.UTF_8))) {
            reader.skip(1);
            for (String[] row : reader.readAll()) {
                entries.computeIfAbsent(row[0], table -> new TreeMap<>())
                        .put(
                                CellAddress.parse(row[1]),
                                Arrays.stream(row[3].split(" "))
                                        .map(CellAddress::parse)
                                        .collect(Collectors.toSet()));
            }
        }
        entries.forEach((table, cells) -> tables.put(table, new Relaid(sheet(folder, table), cells)));
    }

    /** The tables whose name ends in an even digit are for work, the others are only counted. */
    List<Relaid> tables(boolean even) {
        return tables.entrySet().stream()
                .filter(table -> (table.getKey().charAt(table.getKey().length() - 1) % 2 == 0) == even)
                .map(Map.Entry::getValue)
                .toList();
    }

    static Score score(List<Relaid> tables) {
        return tables.stream().map(Troy200::score).reduce(Score.NONE, Score::plus);
    }

    private static Score score(Relaid table) {
        int right = 0;
        int wrong = 0;
        int pairsRead = 0;
        int pairsRight = 0;
        for (Placed placed : StructureReader.read(table.sheet()).placed()) {
            Set<CellAddress> labels = Set.copyOf(placed.labels());
            Set<CellAddress> expected = table.entries().getOrDefault(placed.cell(), Set.of());
            right += labels.equals(expected) ? 1 : 0;
            wrong += labels.equals(expected) ? 0 : 1;
            pairsRead += labels.size();
            Set<CellAddress> common = new HashSet<>(labels);
            common.retainAll(expected);
            pairsRight += common.size();
        }
        int entries = table.entries().size();
        int pairs = table.entries().values().stream().mapToInt(Set::size).sum();
        return new Score(
                1, right == entries && wrong == 0 ? 1 : 0, entries, right, wrong, pairs, pairsRead, pairsRight);
    }

    /** The sheet as published; the marks that its corners were given afterwards are not looked at. */
    private static SheetGrid sheet(Path folder, String table) {
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
                marked.merges());
    }
}
