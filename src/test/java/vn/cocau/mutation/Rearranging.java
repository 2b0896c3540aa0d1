package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.profile.NumberStyle;
import vn.cocau.profile.Profiles;

/** The same figures laid out otherwise, or fewer of them. */
final class Rearranging {

    /** After it, cells have other addresses. */
    interface Moving extends Mutation {}

    private Rearranging() {}

    /** A row of a table gone. */
    record DroppedRow(String name) implements Moving {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Fact fact = Mutation.pick(book.facts(), random);
            int row = fact.at().cell().row();
            boolean opens = book.facts().stream()
                    .flatMap(each -> each.from().entrySet().stream())
                    .anyMatch(from -> from.getValue().cell().row() == row && "bux".contains(from.getKey()));
            if (opens) {
                return null;
            }
            Draft draft = new Draft(book);
            draft.dropRow(fact.at().sheet(), row);
            return draft.done();
        }
    }

    /** The totals of a table gone: their row, or what stands in their column and over it. */
    record DeletedTotals(String name) implements Moving {
        @Override
        public @Nullable Book of(Book book, Random random) {
            List<Book.Label> totals = book.labels("w").stream()
                    .filter(label -> label.value().endsWith("_T"))
                    .toList();
            if (totals.isEmpty()) {
                return null;
            }
            Book.Label total = Mutation.pick(totals, random);
            int row = total.at().cell().row();
            Draft draft = new Draft(book);
            if (total.facts().stream().allMatch(fact -> fact.at().cell().row() == row)) {
                draft.dropRow(total.at().sheet(), row);
            } else {
                total.facts().forEach(fact -> draft.put(fact.at(), null));
                draft.put(total.at(), null);
                draft.drop(total.facts());
            }
            return draft.done();
        }
    }

    /** Rows as columns and columns as rows. */
    record Transposed(String name) implements Moving {
        @Override
        public Book of(Book book, Random random) {
            Draft draft = new Draft(book);
            draft.transpose();
            return draft.done();
        }
    }

    /** Numbers as texts in Vietnamese or in English notation: one, those of a column, or all of a table. */
    record Separators(String name, Renumbering.@Nullable Scope scope) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            List<Fact> numbers = Renumbering.numbers(book, fact -> true);
            Fact one = Mutation.pick(numbers, random);
            boolean text = book.mark() != null;
            char mark = text ? (book.mark() == ',' ? '.' : ',') : random.nextBoolean() ? ',' : '.';
            Draft draft = new Draft(book);
            Set<Fact.Spot> touched = new HashSet<>();
            for (Fact fact : numbers) {
                boolean in = scope == null ? fact.equals(one) : Renumbering.in(scope, fact, one);
                if (in && fact.amount() != null) {
                    touched.add(fact.at());
                    Cell cell = draft.cell(fact.at());
                    boolean percent =
                            cell != null && cell.appearance().numberFormat().contains("%");
                    if (!percent) {
                        text(draft, fact, mark);
                    }
                }
            }
            Set<Character> marks = Profiles.load(book.profile()).conventions().numberStyles().stream()
                    .map(NumberStyle::decimalMark)
                    .collect(Collectors.toSet());
            draft.facts(fact -> touched.contains(fact.at()) ? said(fact, draft.text(fact.at()), marks) : fact);
            return draft.done();
        }

        /** Where the language has one decimal mark, the text says what it says by that mark; else it may be refused. */
        private static Fact said(Fact fact, String text, Set<Character> marks) {
            BigDecimal amount =
                    marks.size() == 1 ? Printed.parse(text, marks.iterator().next()) : null;
            return amount == null ? fact.inDoubt() : fact.with(amount);
        }

        private static void text(Draft draft, Fact fact, char mark) {
            String written = Printed.grouped(Objects.requireNonNull(fact.amount()), mark);
            Cell cell =
                    Cell.plain(fact.at().cell().row(), fact.at().cell().column(), new CellValue.Text(written), written);
            draft.put(fact.at(), cell);
        }
    }
}
