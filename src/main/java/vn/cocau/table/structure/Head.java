package vn.cocau.table.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/**
 * What labels a row or a column.
 *
 * @param labels the cells that label it directly; empty where there is an obstacle
 * @param path the labels with those of the groups it belongs to, outermost first
 */
record Head(List<Cell> labels, List<Cell> path, @Nullable Obstacle obstacle) {

    Head {
        labels = List.copyOf(labels);
        path = List.copyOf(path);
    }

    static Head none(Obstacle obstacle) {
        return new Head(List.of(), List.of(), obstacle);
    }

    boolean placed() {
        return obstacle == null;
    }

    /** What the path says. */
    List<String> words() {
        return path.stream().map(Shapes::words).toList();
    }

    /** No two lines of a table may say the same: those that do have no label. */
    static Map<Integer, Head> withoutShared(Map<Integer, Head> heads) {
        Map<List<String>, Integer> uses = new HashMap<>();
        heads.values().forEach(head -> uses.merge(head.words(), 1, Integer::sum));
        Map<Integer, Head> unique = new TreeMap<>();
        heads.forEach((line, head) -> unique.put(
                line, head.placed() && uses.getOrDefault(head.words(), 0) > 1 ? none(Obstacle.LABEL_SHARED) : head));
        return unique;
    }
}
