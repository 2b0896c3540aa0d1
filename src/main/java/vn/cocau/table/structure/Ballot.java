package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cocau.grid.Cell;

/**
 * Decides what labels each row, or each column, from all readings of it. A reading is maximal if no other places more lines
 * than it and all of its own; a line is placed only where all maximal readings place it alike and no other says otherwise.
 */
final class Ballot {

    private final List<Map<Integer, Head>> readings;
    private final List<Map<Integer, Head>> maximal = new ArrayList<>();

    Ballot(List<Map<Integer, Head>> readings) {
        this.readings = List.copyOf(readings);
        List<Set<Integer>> placed = readings.stream().map(Ballot::placed).toList();
        for (int i = 0; i < readings.size(); i++) {
            Set<Integer> own = placed.get(i);
            if (placed.stream().noneMatch(other -> other.size() > own.size() && other.containsAll(own))) {
                maximal.add(readings.get(i));
            }
        }
    }

    private static Set<Integer> placed(Map<Integer, Head> reading) {
        Set<Integer> placed = new HashSet<>();
        reading.forEach((line, head) -> {
            if (head.placed()) {
                placed.add(line);
            }
        });
        return placed;
    }

    Map<Integer, Head> decide() {
        Map<Integer, Head> decided = new TreeMap<>();
        maximal.get(0).keySet().forEach(line -> decided.put(line, decide(line)));
        return decided;
    }

    private Head decide(int line) {
        List<Head> heads = of(line, maximal);
        for (Head head : heads) {
            if (!head.placed()) {
                return head;
            }
        }
        Head first = heads.get(0);
        boolean agreed = of(line, readings).stream()
                .allMatch(head -> !head.placed() || head.labels().equals(first.labels()));
        return agreed ? new Head(first.labels(), common(heads), null) : Head.none(Obstacle.READINGS_DISAGREE);
    }

    private static List<Head> of(int line, List<Map<Integer, Head>> readings) {
        List<Head> heads = new ArrayList<>();
        for (Map<Integer, Head> reading : readings) {
            Head head = reading.get(line);
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** The part of the path that all have. */
    private static List<Cell> common(List<Head> heads) {
        return heads.get(0).path().stream()
                .filter(cell -> heads.stream().allMatch(head -> head.path().contains(cell)))
                .toList();
    }
}
