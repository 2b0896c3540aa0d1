package vn.cocau.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/** Other numbers under the same labels. */
final class Renumbering {

    /** How much of a book is touched. */
    enum Scope {
        COLUMN,
        TABLE,
        FILE
    }

    private Renumbering() {}

    /** Levels a thousand times too large or too small, or with their decimal mark lost. */
    record Scaled(String name, Scope scope, boolean markLost) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            List<Fact> levels = numbers(book, Fact::isLevel);
            if (levels.isEmpty()) {
                return null;
            }
            Fact one = Mutation.pick(levels, random);
            int decimals = levels.stream()
                    .filter(fact -> in(scope, fact, one))
                    .mapToInt(fact -> Math.max(0, scale(fact)))
                    .max()
                    .orElse(0);
            int power = markLost ? decimals : random.nextBoolean() ? 3 : -3;
            if (power == 0) {
                return null;
            }
            Map<Fact, BigDecimal> amounts = new HashMap<>();
            levels.stream()
                    .filter(fact -> in(scope, fact, one))
                    .forEach(fact -> amounts.put(fact, plain(amount(fact).scaleByPowerOfTen(power))));
            return renumbered(book, amounts);
        }
    }

    /** One digit of a number wrong. */
    record WrongDigit(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Fact fact = Mutation.pick(numbers(book, each -> true), random);
            char[] digits = digits(fact);
            int at = random.nextInt(digits.length);
            char other = (char) ('0' + random.nextInt(10));
            if (other == digits[at] || (at == 0 && other == '0')) {
                return null;
            }
            digits[at] = other;
            return renumbered(book, Map.of(fact, number(digits, fact)));
        }
    }

    /** Two digits of a number in each other's place. */
    record DigitsTransposed(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Fact fact = Mutation.pick(numbers(book, each -> true), random);
            char[] digits = digits(fact);
            if (digits.length < 2) {
                return null;
            }
            int at = random.nextInt(digits.length - 1);
            char first = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = first;
            return first == digits[at] || digits[0] == '0'
                    ? null
                    : renumbered(book, Map.of(fact, number(digits, fact)));
        }
    }

    /** A number wiped out. */
    record Lost(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Fact fact = Mutation.pick(numbers(book, each -> true), random);
            Draft draft = new Draft(book);
            draft.put(fact.at(), null);
            draft.drop(List.of(fact));
            return draft.done();
        }
    }

    /** The numbers of a table one column to the right, under the labels of their neighbours. */
    record Shifted(String name) implements Mutation {
        @Override
        public @Nullable Book of(Book book, Random random) {
            Fact one = Mutation.pick(book.facts(), random);
            List<Fact> rows = book.facts().stream()
                    .filter(fact -> fact.area() == one.area())
                    .toList();
            Draft draft = new Draft(book);
            Map<Fact.Spot, Fact> there = new HashMap<>();
            List<Fact> moved = new ArrayList<>();
            book.facts().stream()
                    .filter(fact -> rows.stream().anyMatch(row -> sameRow(fact, row)))
                    .forEach(fact -> {
                        moved.add(fact);
                        there.put(fact.at(), fact);
                    });
            Map<Fact.Spot, @Nullable Cell> cells = new HashMap<>();
            moved.forEach(fact -> cells.put(fact.at(), draft.cell(fact.at())));
            moved.forEach(fact -> draft.put(fact.at(), null));
            draft.drop(moved);
            for (Fact fact : moved) {
                Fact.Spot to = fact.at().moved(0, 1);
                if (draft.cell(to) != null) {
                    return null;
                }
                draft.put(to, cells.get(fact.at()));
                Fact labels = there.get(to);
                Fact says = labels == null ? fact.at(to).says("gone", null) : labels.with(fact.amount());
                draft.facts().add(labels == null ? unlabelled(says) : says);
            }
            return draft.done();
        }

        private static boolean sameRow(Fact fact, Fact row) {
            return fact.at().sheet().equals(row.at().sheet())
                    && fact.at().cell().row() == row.at().cell().row();
        }

        private static Fact unlabelled(Fact fact) {
            return new Fact(fact.at(), fact.area(), "{gone}", Map.of(), Map.of(), fact.amount(), fact.shown(), false);
        }
    }

    static Book renumbered(Book book, Map<Fact, BigDecimal> amounts) {
        Draft draft = new Draft(book);
        amounts.forEach(draft::amount);
        return draft.done();
    }

    static List<Fact> numbers(Book book, Predicate<Fact> which) {
        return book.facts().stream()
                .filter(fact -> fact.amount() != null && which.test(fact))
                .toList();
    }

    static boolean in(Scope scope, Fact fact, Fact one) {
        boolean table = fact.area() == one.area();
        return switch (scope) {
            case FILE -> true;
            case TABLE -> table;
            case COLUMN -> table && fact.at().cell().column() == one.at().cell().column();
        };
    }

    static BigDecimal amount(Fact fact) {
        return Objects.requireNonNull(fact.amount());
    }

    private static int scale(Fact fact) {
        return amount(fact).stripTrailingZeros().scale();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static char[] digits(Fact fact) {
        return amount(fact).abs().unscaledValue().toString().toCharArray();
    }

    private static BigDecimal number(char[] digits, Fact fact) {
        BigDecimal number =
                new BigDecimal(new BigInteger(new String(digits)), amount(fact).scale());
        return amount(fact).signum() < 0 ? number.negate() : number;
    }
}
