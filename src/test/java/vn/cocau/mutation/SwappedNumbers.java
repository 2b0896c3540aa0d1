package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The numbers of two labels of an axis in each other's place: in one table, or wherever both stand. */
record SwappedNumbers(String name, String part, boolean everywhere) implements Mutation {
    @Override
    public @Nullable Book of(Book book, Random random) {
        List<Fact> levels = Renumbering.numbers(book, Fact::isLevel);
        if (levels.isEmpty()) {
            return null;
        }
        Fact one = Mutation.pick(levels, random);
        String value = one.says().get(part);
        List<String> others = levels.stream()
                .filter(fact -> fact.area() == one.area())
                .map(fact -> fact.says().get(part))
                .filter(other -> other != null && value != null && siblings(value, other))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return null;
        }
        String other = Mutation.pick(others, random);
        Map<Fact, BigDecimal> amounts = new HashMap<>();
        Map<String, Fact> byWords = new HashMap<>();
        List<Fact> numbers = Renumbering.numbers(book, fact -> everywhere || fact.area() == one.area());
        numbers.forEach(fact -> byWords.put(fact.area() + fact.pattern() + fact.says(), fact));
        for (Fact fact : numbers) {
            String says = fact.says().get(part);
            String instead = Objects.equals(says, value) ? other : Objects.equals(says, other) ? value : null;
            Fact source = instead == null
                    ? null
                    : byWords.get(fact.area()
                            + fact.pattern()
                            + fact.says(part, instead).says());
            if (source != null) {
                amounts.put(fact, Renumbering.amount(source));
            }
        }
        return amounts.isEmpty() ? null : Renumbering.renumbered(book, amounts);
    }

    /** Years, or sectors of which neither is the total nor contains the other; a sector swap moves whole sectors. */
    private boolean siblings(String value, String other) {
        return !other.equals(value) && (!part.equals("w") || (isSector(value) && isSector(other)));
    }

    private static boolean isSector(String code) {
        return List.of("A", "BTF", "GTU").contains(code.substring(code.indexOf('/') + 1));
    }
}
