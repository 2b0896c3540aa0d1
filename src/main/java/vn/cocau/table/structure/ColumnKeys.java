package vn.cocau.table.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cocau.grid.Cell;

/**
 * No two columns of a table may say the same, and none share a label. Words that recur, such as the change or the margin of
 * error after each figure, belong to the column left of theirs and are told apart by it.
 */
final class ColumnKeys {

    private ColumnKeys() {}

    static Map<Integer, Head> unique(Map<Integer, Head> heads) {
        Map<List<String>, Integer> uses = new HashMap<>();
        Map<List<Cell>, Integer> columns = new HashMap<>();
        heads.values().forEach(head -> {
            uses.merge(head.words(), 1, Integer::sum);
            columns.merge(head.labels(), 1, Integer::sum);
        });
        Map<Integer, Head> unique = new TreeMap<>();
        boolean leftIsUnique = false;
        for (Map.Entry<Integer, Head> each : heads.entrySet()) {
            Head head = each.getValue();
            boolean own = uses.getOrDefault(head.words(), 0) == 1;
            boolean shared = columns.getOrDefault(head.labels(), 0) > 1 || (!own && !leftIsUnique);
            unique.put(each.getKey(), head.placed() && shared ? Head.none(Obstacle.LABEL_SHARED) : head);
            leftIsUnique = head.placed() && own;
        }
        return unique;
    }
}
