package vn.cocau.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which dimension of the figures stands where; those that stand nowhere are the same for all figures and said in titles.
 *
 * @param columns the levels of the header, outermost first
 * @param sections in lines between the rows
 * @param tables in the titles of tables one below the other
 * @param sheets in the names of sheets
 */
record Arrangement(
        Axis rows,
        List<Axis> columns,
        @Nullable Axis sections,
        @Nullable Axis tables,
        @Nullable Axis sheets) {

    private static final Set<Axis> LEAVES = EnumSet.of(Axis.TERRITORY, Axis.ACTIVITY, Axis.PERIOD);

    static Arrangement drawn(Dice dice) {
        Axis rows = dice.pick(Axis.ACTIVITY, Axis.ACTIVITY, Axis.ACTIVITY, Axis.TERRITORY, Axis.TERRITORY, Axis.PERIOD);
        List<Axis> rest = new ArrayList<>(dice.shuffled(Arrays.asList(Axis.values())));
        rest.remove(rows);
        Axis leaf = rows != Axis.PERIOD && dice.chance(60)
                ? Axis.PERIOD
                : rest.stream().filter(LEAVES::contains).findFirst().orElseThrow();
        rest.remove(leaf);
        @Nullable Axis sections = dice.chance(18) ? rest.remove(0) : null;
        @Nullable Axis tables = dice.chance(18) && rest.get(0) != Axis.ACTIVITY ? rest.remove(0) : null;
        boolean named = rest.get(0) != Axis.ACTIVITY && rest.get(0) != Axis.KIND;
        @Nullable Axis sheets = named && dice.chance(15) ? rest.remove(0) : null;
        int levels = Math.min(dice.pick(1, 1, 1, 2, 2, 3, 4), rest.size() + 1);
        List<Axis> columns = new ArrayList<>(rest.subList(0, levels - 1));
        columns.sort(null);
        columns.add(leaf);
        return new Arrangement(
                rows, dice.chance(25) ? dice.shuffled(columns) : List.copyOf(columns), sections, tables, sheets);
    }

    boolean has(Axis axis) {
        return axes().anyMatch(axis::equals);
    }

    Stream<Axis> axes() {
        return Stream.of(Stream.of(rows), columns.stream(), Stream.of(sections, tables, sheets))
                .flatMap(each -> each)
                .filter(each -> each != null);
    }

    @Override
    public String toString() {
        return "rows " + rows.words() + ", columns "
                + String.join(" > ", columns.stream().map(Axis::words).toList()) + said("sections", sections)
                + said("tables", tables) + said("sheets", sheets);
    }

    private static String said(String where, @Nullable Axis axis) {
        return axis == null ? "" : ", " + where + " " + axis.words();
    }
}
