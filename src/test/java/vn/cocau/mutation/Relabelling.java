package vn.cocau.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/** Labels with other words in them: each figure says what the words over and beside it say now. */
final class Relabelling {

    /** The parts that labels say: years, activities, territories, price bases. */
    private static final List<String> PARTS = List.of("y", "w", "t");

    private Relabelling() {}

    /** Two labels of an axis in each other's place. */
    record Swapped(String name, List<String> parts) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Axis axis = Axis.any(book, pick(parts, book, 2, random), 2, random);
            if (axis == null) {
                return null;
            }
            int one = random.nextInt(axis.labels().size());
            int other = random.nextInt(axis.labels().size() - 1);
            Book.Label first = axis.labels().get(one);
            Book.Label second = axis.labels().get(other < one ? other : other + 1);
            return moved(book, Map.of(first.at(), second, second.at(), first));
        }
    }

    /** All labels of an axis moved by one: the first or the last of them is lost. */
    record Shifted(String name, boolean inOneRow) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            List<Axis> axes = new ArrayList<>();
            PARTS.forEach(part -> Axis.of(book, part, 3).stream()
                    .filter(axis -> axis.inOneRow() == inOneRow)
                    .forEach(axes::add));
            if (axes.isEmpty()) {
                return null;
            }
            List<Book.Label> labels = Mutation.pick(axes, random).labels();
            int step = random.nextBoolean() ? 1 : -1;
            Map<Fact.Spot, Book.Label> content = new HashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                boolean kept = i - step >= 0 && i - step < labels.size();
                content.put(labels.get(i).at(), kept ? labels.get(i - step) : null);
            }
            return moved(book, content);
        }
    }

    /** A label that says what another of its axis says: two lines of one name. */
    record Renamed(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Axis axis = Axis.any(book, pick(PARTS, book, 2, random), 2, random);
            if (axis == null) {
                return null;
            }
            Book.Label renamed = Mutation.pick(axis.labels(), random);
            Book.Label as = Mutation.pick(axis.labels(), random);
            return as.at().equals(renamed.at()) ? null : moved(book, Map.of(renamed.at(), as));
        }
    }

    /** A year with another digit. */
    record OtherYear(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Axis axis = Axis.any(book, "y", 2, random);
            if (axis == null) {
                return null;
            }
            Book.Label label = Mutation.pick(axis.labels(), random);
            String year = label.value().substring(0, 4);
            int at = 1 + random.nextInt(3);
            int digit = at == 1 ? "9012".charAt(random.nextInt(4)) : '0' + random.nextInt(10);
            String other = year.substring(0, at) + (char) digit + year.substring(at + 1);
            Draft draft = new Draft(book);
            String text = draft.text(label.at());
            if (other.equals(year) || !text.contains(year)) {
                return null;
            }
            draft.write(label.at(), text.replace(year, other));
            relabel(draft, label.at(), "y", label.value().replace(year, other));
            return draft.done();
        }
    }

    /** A label with a letter too few, too many, or two in each other's place. */
    record Misspelt(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Axis axis = Axis.any(book, random.nextInt(4) == 0 ? "t" : "w", 2, random);
            if (axis == null) {
                return null;
            }
            Book.Label label = Mutation.pick(axis.labels(), random);
            Draft draft = new Draft(book);
            String text = draft.text(label.at());
            int at = 1 + random.nextInt(Math.max(1, text.length() - 2));
            if (text.length() < 4 || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at + 1))) {
                return null;
            }
            String spoilt = switch (random.nextInt(3)) {
                case 0 -> text.substring(0, at) + text.substring(at + 1);
                case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
                default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            };
            draft.write(label.at(), spoilt);
            draft.facts(fact -> fact.from().containsValue(label.at()) ? fact.inDoubt() : fact);
            return draft.done();
        }
    }

    /** The word for the unit says another one. */
    record UnitWord(String name) implements Mutation {
        private static final Map<String, String> OTHER =
                Map.of("Tỷ đồng", "Triệu đồng", "Triệu đồng", "Tỷ đồng", "Bill. dongs", "Mill. dongs");

        @Override
        public @Nullable Book of(Book book, Random random) {
            List<Book.Label> labels = book.labels("u");
            if (labels.isEmpty()) {
                return null;
            }
            Book.Label label = Mutation.pick(labels, random);
            Draft draft = new Draft(book);
            String text = draft.text(label.at());
            String other = text;
            for (Map.Entry<String, String> word : OTHER.entrySet()) {
                other = text.contains(word.getKey()) ? other.replace(word.getKey(), word.getValue()) : other;
            }
            draft.write(label.at(), other);
            relabel(draft, label.at(), "u", label.value().equals("VND:9") ? "VND:6" : "VND:9");
            return draft.done();
        }
    }

    /** A part of which the book has an axis; any where it has none. */
    private static String pick(List<String> parts, Book book, int least, Random random) {
        List<String> there = parts.stream()
                .filter(part -> !Axis.of(book, part, least).isEmpty())
                .toList();
        return Mutation.pick(there.isEmpty() ? parts : there, random);
    }

    /** The words of labels in other places, and the figures there say what these say; null for words that are lost. */
    private static Book moved(Book book, Map<Fact.Spot, Book.Label> content) {
        Draft draft = new Draft(book);
        Map<Fact.Spot, @Nullable Cell> cells = new HashMap<>();
        content.forEach((to, label) -> cells.put(to, label == null ? null : draft.cell(label.at())));
        cells.forEach(draft::put);
        Function<Fact, Fact> change = fact -> {
            Fact changed = fact;
            for (String part : Set.copyOf(fact.from().keySet())) {
                Fact.Spot spot = fact.from().get(part);
                if (content.containsKey(spot)) {
                    Book.Label label = content.get(spot);
                    changed = changed.says(part, label == null ? null : said(label, part));
                }
            }
            return changed;
        };
        draft.facts(change::apply);
        return draft.done();
    }

    /** What a label says of a part: one may say several. */
    private static @Nullable String said(Book.Label label, String part) {
        return label.facts().stream()
                .filter(fact -> label.at().equals(fact.from().get(part)))
                .map(fact -> fact.says().get(part))
                .findFirst()
                .orElse(null);
    }

    private static void relabel(Draft draft, Fact.Spot label, String part, String value) {
        draft.facts(fact -> label.equals(fact.from().get(part)) ? fact.says(part, value) : fact);
    }
}
