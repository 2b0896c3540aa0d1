package vn.cocau.planted;

import java.util.ArrayList;
import java.util.List;

/** A row or a column of a table: its labels from the outermost to its own, and what they say together; a blank label is covered by the one above it. */
record Line(List<String> labels, Said said) {

    static Line of(String label, Said said) {
        return new Line(List.of(label), said);
    }

    /** The line within another. */
    Line under(Line other) {
        List<String> all = new ArrayList<>(other.labels);
        all.addAll(labels);
        return new Line(all, other.said.and(said));
    }

    String own() {
        return labels.get(labels.size() - 1);
    }

    /** Every inner line under every outer one. */
    static List<Line> under(List<Line> outer, List<Line> inner) {
        return outer.stream()
                .flatMap(out -> inner.stream().map(in -> in.under(out)))
                .toList();
    }
}
