package vn.cocau.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accounting identities of a book, tried on what its figures say and on nothing else: which of them fail. Two figures
 * of one key must be one, parts add up to their whole, shares are 100 and the level over the total, an index is the level
 * over the year before, and both prices agree in the base year; each within what rounding explains.
 */
final class Accounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TAXES = "D21X31";

    /** A figure in its base unit, and half a unit of its last printed place. */
    private record Figure(BigDecimal amount, BigDecimal half) {}

    private final List<Book.Sum> sums;
    private final Map<String, Figure> numbers = new HashMap<>();
    private final Set<String> failing = new HashSet<>();

    private Accounts(Book book) {
        sums = book.sums();
        Map<Integer, Integer> decimals = new HashMap<>();
        for (Fact fact : book.facts()) {
            BigDecimal amount = fact.amount();
            if (amount != null) {
                decimals.merge(fact.area(), fact.used(), Math::max);
            }
        }
        for (Fact fact : book.facts()) {
            String key = fact.key();
            BigDecimal amount = fact.amount();
            if (key != null && amount != null && !fact.doubtful()) {
                put(key, amount, fact.decimals(Math.min(6, decimals.getOrDefault(fact.area(), 0))));
            }
        }
    }

    /** The names of the identities that do not hold. */
    static Set<String> failing(Book book) {
        Accounts accounts = new Accounts(book);
        List.copyOf(accounts.numbers.keySet()).forEach(accounts::examine);
        return accounts.failing;
    }

    private void put(String keyAndUnit, BigDecimal amount, int decimals) {
        String[] both = keyAndUnit.split(" ", -1);
        int power = both[1].contains(":") ? Integer.parseInt(both[1].substring(both[1].indexOf(':') + 1)) : 0;
        Figure number = new Figure(amount.scaleByPowerOfTen(power), HALF.scaleByPowerOfTen(power - decimals));
        Figure other = numbers.putIfAbsent(both[0], number);
        if (other != null
                && other.amount()
                                .subtract(number.amount())
                                .abs()
                                .compareTo(other.half().add(number.half()))
                        > 0) {
            failing.add("two figures for " + both[0]);
        }
    }

    private void examine(String key) {
        String[] parts = key.split("/", -1);
        boolean levels = parts[3].equals("LEVEL");
        for (Book.Sum sum : sums) {
            if (levels || parts[3].startsWith("SHARE")) {
                sum(key, parts, sum);
            }
        }
        if (parts[3].startsWith("SHARE")) {
            share(key, parts);
        } else if (parts[3].equals("INDEX")) {
            index(key, parts);
        } else if (levels && parts[4].equals("CONSTANT:" + parts[5])) {
            compare("base year", key, numbers.get(replaced(parts, 4, "CURRENT")), BigDecimal.ZERO);
        }
    }

    private void sum(String key, String[] parts, Book.Sum sum) {
        if (!parts[sum.territories() ? 0 : 2].equals(sum.whole())) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (String part : sum.parts()) {
            Figure number = numbers.get(partKey(parts, sum, part));
            if (number == null) {
                return;
            }
            total = total.add(number.amount());
            rounding = rounding.add(number.half());
        }
        compare("sum of " + sum.parts(), key, new Figure(total, rounding), BigDecimal.ZERO);
    }

    private static String partKey(String[] parts, Book.Sum sum, String part) {
        if (sum.territories()) {
            return replaced(parts, 0, part);
        }
        String[] other = parts.clone();
        other[1] = part.equals(TAXES) ? TAXES : parts[1].equals("B1GQ") ? "B1G" : parts[1];
        return replaced(other, 2, part.equals(TAXES) ? "_Z" : part);
    }

    private void share(String key, String[] parts) {
        String level = replaced(parts, 3, "LEVEL");
        String[] total = level.split("/", -1);
        total[1] = parts[3].contains("GRDP") ? "B1GQ" : parts[1];
        Figure part = numbers.get(level);
        Figure whole = numbers.get(replaced(total, 2, "_T"));
        if (parts[2].equals("_T")) {
            compare("total share", key, new Figure(HUNDRED, BigDecimal.ZERO), BigDecimal.ZERO);
        }
        ratio("share of levels", key, part, whole);
    }

    private void index(String key, String[] parts) {
        String level = replaced(parts, 3, "LEVEL");
        String before = replaced(level.split("/", -1), 5, Integer.toString(Integer.parseInt(parts[5]) - 1));
        Figure last = numbers.get(before);
        ratio("index of levels", key, numbers.get(level), last == null ? numbers.get(stage(before, "FINAL")) : last);
    }

    private static String stage(String key, String stage) {
        return key.substring(0, key.lastIndexOf('/') + 1) + stage;
    }

    private void ratio(String name, String key, @Nullable Figure part, @Nullable Figure whole) {
        if (part != null && whole != null && whole.amount().signum() != 0) {
            BigDecimal ratio = part.amount().multiply(HUNDRED).divide(whole.amount(), MathContext.DECIMAL128);
            BigDecimal blur = part.half()
                    .multiply(HUNDRED)
                    .add(whole.half().multiply(ratio.abs()))
                    .divide(whole.amount().abs(), MathContext.DECIMAL128);
            Figure printed = numbers.get(key);
            compare(name, key, new Figure(ratio, blur), printed == null ? BigDecimal.ZERO : printed.half());
        }
    }

    private void compare(String name, String key, @Nullable Figure computed, BigDecimal more) {
        Figure printed = numbers.get(key);
        if (printed != null && computed != null) {
            BigDecimal tolerance = printed.half().add(computed.half()).add(more);
            if (printed.amount().subtract(computed.amount()).abs().compareTo(tolerance) > 0) {
                failing.add(name + ": " + key);
            }
        }
    }

    private static String replaced(String[] parts, int at, String value) {
        String[] other = parts.clone();
        other[at] = value;
        return String.join("/", other);
    }
}
