package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.TextReading;

/**
 * Labels one below the other of which some are mere words: read as the fewest texts, each wholly understood. Where they can
 * be put together in several such ways that say different things, none is taken.
 */
final class SplitWords {

    /** What one or several labels say together, and where the first of them stands. */
    record Part(TextReading reading, CellAddress at) {}

    private final Sheet sheet;
    private final List<Cell> labels;

    SplitWords(Sheet sheet, List<Cell> labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The texts; empty where there is no such way. */
    List<Part> parts() {
        for (int count = 1; count < labels.size(); count++) {
            List<List<Part>> ways = ways(0, count);
            if (!ways.isEmpty()) {
                return ways.stream().map(SplitWords::said).distinct().count() == 1 ? ways.get(0) : List.of();
            }
        }
        return List.of();
    }

    private static List<Object> said(List<Part> way) {
        return way.stream()
                .map(Part::reading)
                .map(reading -> List.of(reading.sets(), reading.roles()))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<List<Part>> ways(int from, int count) {
        List<List<Part>> ways = new ArrayList<>();
        int last = count == 1 ? labels.size() : labels.size() - count + 1;
        for (int to = count == 1 ? labels.size() : from + 1; to <= last; to++) {
            Part part = part(from, to);
            if (part.reading().complete()) {
                for (List<Part> rest : count == 1 ? List.of(List.<Part>of()) : ways(to, count - 1)) {
                    List<Part> way = new ArrayList<>(List.of(part));
                    way.addAll(rest);
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    private Part part(int from, int to) {
        List<Cell> joined = labels.subList(from, to);
        Cell first = joined.get(0);
        TextReading reading = joined.size() == 1
                ? sheet.read(first)
                : sheet.wording().of(joined.stream().map(SplitWords::words).collect(Collectors.joining(" ")));
        return new Part(reading, first.address());
    }

    private static String words(Cell cell) {
        return Wording.year(cell).map(String::valueOf).orElseGet(() -> Wording.shown(cell));
    }
}
