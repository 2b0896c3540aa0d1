package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows below a row, nested by how they are counted: 1, a, b, 2, 3. Ends with the first row that is not counted on. */
final class Outline {

    private record Open(int row, @Nullable Enumerator last) {}

    private final List<Open> open = new ArrayList<>();
    private final Map<Integer, List<Integer>> parts = new LinkedHashMap<>();

    private Outline() {}

    /** For each row that has rows below it, these; the rows come from top to bottom, each with what counts it. */
    static Map<Integer, List<Integer>> of(int whole, Optional<Enumerator> counted, Map<Integer, Enumerator> rows) {
        Outline outline = new Outline();
        outline.open.add(new Open(whole, null));
        counted.ifPresent(own -> outline.open.set(0, new Open(whole, own)));
        for (Map.Entry<Integer, Enumerator> row : rows.entrySet()) {
            if (!outline.add(row.getKey(), row.getValue())) {
                break;
            }
        }
        return outline.parts;
    }

    private boolean add(int row, Enumerator counted) {
        int level = levelOf(counted);
        if (level < 1) {
            return false;
        }
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
        parts.computeIfAbsent(open.get(level - 1).row(), whole -> new ArrayList<>())
                .add(row);
        open.add(new Open(row, counted));
        return true;
    }

    /** The level of the list it goes on, or of a new one below the last row; 0 for that of the whole itself, -1 for none. */
    private int levelOf(Enumerator counted) {
        boolean known = false;
        for (int level = open.size() - 1; level >= 0; level--) {
            Enumerator last = open.get(level).last();
            if (last != null && last.precedes(counted)) {
                return level;
            }
            known |= last != null && last.style() == counted.style();
        }
        return counted.number() == 1 && !known ? open.size() : -1;
    }
}
