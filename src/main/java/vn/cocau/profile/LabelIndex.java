package vn.cocau.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels by their words. A label is found by its exact words; one of two or more words also where only the tone marks
 * differ, unless that would make it another label.
 */
final class LabelIndex {

    private final Map<String, List<Label>> exact = new LinkedHashMap<>();
    private final Map<String, List<Label>> loose = new LinkedHashMap<>();
    /** The number of words of the longest label that begins with a word, tone marks aside. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** @param layers labels in layers, each of which wins over those before it */
    LabelIndex(List<List<Label>> layers) {
        for (List<Label> layer : layers) {
            Map<String, List<Label>> added = new LinkedHashMap<>();
            layer.forEach(label -> addOnce(added, label));
            added.forEach((words, labels) -> labels.forEach(label -> replace(words, label)));
        }
        exact.forEach((words, labels) -> {
            if (words.contains(" ")) {
                loose.computeIfAbsent(Words.withoutTones(words), key -> new ArrayList<>())
                        .addAll(labels);
            }
        });
        loose.values().removeIf(LabelIndex::ambiguous);
    }

    /** The labels that the words from one up to another are, one a language; none where they are no label. */
    List<Label> find(Words words, int from, int to) {
        List<Label> found = exact.get(words.exact().part(from, to));
        if (found == null && to - from > 1) {
            found = loose.get(words.loose().part(from, to));
        }
        return found == null ? List.of() : found;
    }

    /** The number of words of the longest label that can begin at a word. */
    int longestFrom(Words words, int from) {
        return longest.getOrDefault(words.get(from).loose(), 0);
    }

    /** All labels by their exact words. */
    Map<String, List<Label>> labels() {
        return exact;
    }

    private void addOnce(Map<String, List<Label>> layer, Label label) {
        Words words = Words.of(label.text());
        if (words.size() == 0) {
            throw ProfileException.at(label.place(), "the label '" + label.text() + "' has no letter or digit.");
        }
        longest.merge(words.get(0).loose(), words.size(), Math::max);
        List<Label> same = layer.computeIfAbsent(words.exact().all(), key -> new ArrayList<>());
        for (Label other : same) {
            if (other.language().equals(label.language()) && !other.meaning().equals(label.meaning())) {
                throw ProfileException.at(
                        label.place(),
                        "the label '" + label.text() + "' means something else in " + other.place() + ".");
            }
        }
        if (same.stream().noneMatch(other -> other.language().equals(label.language()))) {
            same.add(label);
        }
    }

    private void replace(String words, Label label) {
        List<Label> same = exact.computeIfAbsent(words, key -> new ArrayList<>());
        same.removeIf(other -> other.language().equals(label.language()));
        same.add(label);
    }

    private static boolean ambiguous(List<Label> labels) {
        return labels.stream()
                .anyMatch(label -> labels.stream()
                        .anyMatch(other -> label.language().equals(other.language())
                                && !label.meaning().equals(other.meaning())));
    }
}
