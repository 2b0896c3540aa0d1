package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Workbook;

/**
 * A workbook with what each of its figures says.
 *
 * @param profile the profile it is read with
 * @param mark the decimal mark of numbers that are texts; null where there are none
 * @param sums the accounts of its table, {@code _T = A + BTF + GTU}: of activities, or of territories where a code has digits
 */
record Book(
        String name, String profile, @Nullable Character mark, List<Sum> sums, Workbook workbook, List<Fact> facts) {

    /** Parts that add up to a whole. */
    record Sum(String whole, List<String> parts, boolean territories) {}

    Book {
        sums = List.copyOf(sums);
        facts = List.copyOf(facts);
    }

    /** A label of the sheet: what it says of one part, and the figures it says it of. */
    record Label(Fact.Spot at, String part, String value, List<Fact> facts) {}

    /** The labels that say one part and nothing else, in the order of their cells. */
    List<Label> labels(String part) {
        Map<String, List<Fact>> byCell = new TreeMap<>();
        Map<String, Label> labels = new TreeMap<>();
        Set<String> several = new HashSet<>();
        for (Fact fact : facts) {
            fact.from().forEach((each, spot) -> {
                String order = "%s %05d %05d"
                        .formatted(spot.sheet(), spot.cell().row(), spot.cell().column());
                if (each.equals(part)) {
                    byCell.computeIfAbsent(order, key -> new ArrayList<>()).add(fact);
                    String value = fact.says().get(part);
                    labels.computeIfAbsent(order, key -> new Label(spot, part, String.valueOf(value), List.of()));
                } else {
                    several.add(order);
                }
            });
        }
        return labels.entrySet().stream()
                .filter(entry -> !several.contains(entry.getKey()) || part.equals("b"))
                .map(entry -> new Label(
                        entry.getValue().at(),
                        part,
                        entry.getValue().value(),
                        byCell.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** The figures by what they say. */
    Map<String, BigDecimal> amounts() {
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (Fact fact : facts) {
            String key = fact.key();
            if (key != null && fact.amount() != null) {
                amounts.put(key, fact.amount());
            }
        }
        return amounts;
    }
}
