package vn.cocau.real;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;

/** The values along one side of an area: listed, counted, or taken from the file's own labels. */
public sealed interface Labels {

    /** The value at a place of the side; null where there is none. */
    @Nullable
    String at(int index, SheetGrid grid, CellAddress cell);

    static Labels of(Object yaml) {
        if (yaml instanceof List<?> list) {
            List<@Nullable String> values = new ArrayList<>();
            list.forEach(value -> values.add(value == null ? null : value.toString()));
            return new Listed(values);
        }
        if (yaml instanceof Map<?, ?> map) {
            Object names = map.get("names");
            return new FromCells(
                    map.get("column") == null ? null : map.get("column").toString(),
                    map.get("row") == null ? 0 : Integer.parseInt(map.get("row").toString()),
                    Pattern.compile(
                            map.get("match") == null ? "(.*)" : map.get("match").toString(), Pattern.DOTALL),
                    names instanceof Map<?, ?> known ? known : null,
                    Boolean.TRUE.equals(map.get("slug")));
        }
        String[] ends = yaml.toString().split("\\.\\.", -1);
        List<@Nullable String> values = new ArrayList<>();
        for (int value = Integer.parseInt(ends[0]); value <= Integer.parseInt(ends[1]); value++) {
            values.add(Integer.toString(value));
        }
        return new Listed(values);
    }

    /** Written out. */
    record Listed(List<@Nullable String> values) implements Labels {
        @Override
        public @Nullable String at(int index, SheetGrid grid, CellAddress cell) {
            return index < values.size() ? values.get(index) : null;
        }
    }

    /** The first group of a pattern in the label of the cell's row or column, or the code that its names give it. */
    record FromCells(
            @Nullable String column,
            int row,
            Pattern match,
            @Nullable Map<?, ?> names,
            boolean slug) implements Labels {
        @Override
        public @Nullable String at(int index, SheetGrid grid, CellAddress cell) {
            CellAddress place = column == null
                    ? new CellAddress(row - 1, cell.column())
                    : CellAddress.parse(column + (cell.row() + 1));
            Cell label = grid.seenAt(place.row(), place.column());
            if (label == null) {
                return null;
            }
            Matcher matcher = match.matcher(label.text().isEmpty() ? label.raw() : label.text());
            if (!matcher.matches()) {
                return null;
            }
            String text = slug ? slug(matcher.group(1)) : matcher.group(1);
            Object name = names == null ? text : names.get(text);
            return name == null ? null : name.toString();
        }

        /** The letters without their marks and the digits, in lower case, joined by hyphens: alta-floresta-doeste. */
        private static String slug(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("[\\p{M}']", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-");
        }
    }
}
