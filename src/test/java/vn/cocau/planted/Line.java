package vn.cocau.planted;

import java.util.List;

/**
 * A row or a column of a table: the labels from the outermost to its own, and what they say together.
 *
 * @param depth how far it is set in under the line it is a part of
 */
record Line(List<String> labels, Said said, int depth) {

    static Line of(String label, Said said) {
        return new Line(List.of(label), said, 0);
    }

    Line under(String label, Said more) {
        List<String> all = new java.util.ArrayList<>(List.of(label));
        all.addAll(labels);
        return new Line(all, more.and(said), depth);
    }

    String own() {
        return labels.get(labels.size() - 1);
    }

    Line named(String label) {
        List<String> all = new java.util.ArrayList<>(labels);
        all.set(all.size() - 1, label);
        return new Line(all, said, depth);
    }
}
