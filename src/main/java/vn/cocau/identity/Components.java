package vn.cocau.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cocau.observation.ObservationKey;

/** Lines grouped so that lines sharing a cell are together: each group is one contradiction to explain. */
final class Components {

    /** For each line an earlier one of its group, or itself where it is the first. */
    private final int[] earlier;

    private Components(int lines) {
        earlier = IntStream.range(0, lines).toArray();
    }

    /** The groups in the order of their first lines, each in the order of the lines given. */
    static List<List<Line>> of(List<Line> lines) {
        Components components = new Components(lines.size());
        Map<ObservationKey, Integer> lineOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            lines.get(i)
                    .members()
                    .forEach(member -> components.join(line, lineOf.merge(member.key(), line, Math::min)));
        }
        Map<Integer, List<Line>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            groups.computeIfAbsent(components.first(i), first -> new ArrayList<>())
                    .add(lines.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        earlier[Math.max(first, second)] = Math.min(first, second);
    }

    private int first(int line) {
        int first = line;
        while (earlier[first] != first) {
            earlier[first] = earlier[earlier[first]];
            first = earlier[first];
        }
        return first;
    }
}
