package vn.cocau.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Labels of one part that stand in one row or one column of a sheet, over or beside one table. */
record Axis(List<Book.Label> labels) {

    Axis {
        labels = List.copyOf(labels);
    }

    /** The axes of a part with at least so many labels. */
    static List<Axis> of(Book book, String part, int least) {
        Map<String, List<Book.Label>> rows = new LinkedHashMap<>();
        Map<String, List<Book.Label>> columns = new LinkedHashMap<>();
        for (Book.Label label : book.labels(part)) {
            String table = label.at().sheet()
                    + (part.equals("b") ? "" : " " + label.facts().get(0).area());

            rows.computeIfAbsent(table + " row " + label.at().cell().row(), key -> new ArrayList<>())
                    .add(label);
            columns.computeIfAbsent(table + " column " + label.at().cell().column(), key -> new ArrayList<>())
                    .add(label);
        }
        List<Axis> axes = new ArrayList<>();
        for (Map<String, List<Book.Label>> lines : List.of(rows, columns)) {
            lines.values().stream().filter(line -> line.size() >= least).forEach(line -> axes.add(new Axis(line)));
        }
        return axes;
    }

    static @Nullable Axis any(Book book, String part, int least, Random random) {
        List<Axis> axes = of(book, part, least);
        return axes.isEmpty() ? null : Mutation.pick(axes, random);
    }

    boolean inOneRow() {
        return labels.get(0).at().cell().row()
                == labels.get(labels.size() - 1).at().cell().row();
    }
}
