package vn.cocau.identity;

import java.util.ArrayList;
import java.util.List;

/** Lines grouped so that lines sharing a cell are together: each group is one contradiction to explain. */
final class Components {

    private Components() {}

    static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> components = new ArrayList<>();
        for (Line line : lines) {
            List<Line> joined = new ArrayList<>(List.of(line));
            components.removeIf(component -> {
                boolean shares = component.stream().anyMatch(other -> touch(line, other));
                if (shares) {
                    joined.addAll(0, component);
                }
                return shares;
            });
            components.add(joined);
        }
        return components;
    }

    private static boolean touch(Line line, Line other) {
        return line.members().anyMatch(other::contains);
    }
}
