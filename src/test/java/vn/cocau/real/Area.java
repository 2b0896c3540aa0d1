package vn.cocau.real;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;

/** A rectangle of cells that have the same fate and one pattern of keys. */
record Area(
        CellAddress first,
        CellAddress last,
        Set<String> fates,
        String key,
        Map<String, Labels> down,
        Map<String, Labels> across) {

    @SuppressWarnings("unchecked")
    static Area of(Map<String, Object> yaml) {
        String[] corners = yaml.get("cells").toString().split(":", -1);
        CellAddress first = CellAddress.parse(corners[0]);
        return new Area(
                first,
                corners.length > 1 ? CellAddress.parse(corners[1]) : first,
                Set.of(yaml.getOrDefault("is", "read").toString().split(" or ", -1)),
                yaml.getOrDefault("key", "").toString(),
                labels((Map<String, Object>) yaml.getOrDefault("down", Map.of())),
                labels((Map<String, Object>) yaml.getOrDefault("across", Map.of())));
    }

    private static Map<String, Labels> labels(Map<String, Object> yaml) {
        Map<String, Labels> labels = new HashMap<>();
        yaml.forEach((name, value) -> labels.put(name, Labels.of(value)));
        return labels;
    }

    /** What must become of a cell; empty where the area does not have it. */
    Optional<Fate> fate(SheetGrid grid, CellAddress cell) {
        boolean inside = cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
        Map<String, String> values = new HashMap<>();
        return inside
                        && fill(down, cell.row() - first.row(), grid, cell, values)
                        && fill(across, cell.column() - first.column(), grid, cell, values)
                ? Optional.of(new Fate(fates, filled(values)))
                : Optional.empty();
    }

    private static boolean fill(
            Map<String, Labels> axis, int index, SheetGrid grid, CellAddress cell, Map<String, String> into) {
        for (Map.Entry<String, Labels> each : axis.entrySet()) {
            String value = each.getValue().at(index, grid, cell);
            if (value == null) {
                return false;
            }
            into.put(each.getKey(), value);
        }
        return true;
    }

    private @Nullable String filled(Map<String, String> values) {
        String filled = key;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.isEmpty() ? null : filled;
    }

    /** What must become of a cell, and under which key with its unit if it is read. */
    record Fate(Set<String> fates, @Nullable String key) {

        static Fate of(String fate) {
            return new Fate(Set.of(fate), null);
        }

        static List<String> known() {
            return List.of("read", "checked", "refused", "label", "outside");
        }
    }
}
