package vn.cocau.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Dimension;

/** An economy of plausible sizes whose printed parts add up exactly, as they do in a workbook of an office. */
final class Economy {

    private static final Map<String, List<String>> PARTS =
            Map.of("_T", List.of("A", "BTF", "GTU"), "A", List.of("A01", "A02", "A03"), "BTF", List.of("BTE", "F"));

    private static final Map<String, Double> SIZE =
            Map.of("A01", 900.0, "A02", 120.0, "A03", 60.0, "BTE", 2600.0, "F", 700.0, "GTU", 2100.0);

    private static final int FIRST_YEAR = 2010;

    private final Dice dice;
    private final int decimals;
    private final int multiplier;
    private final Map<String, Double> growth = new HashMap<>();
    private final Map<String, BigDecimal> printed = new HashMap<>();

    /** @param multiplier the power of ten of the unit in which figures are printed, with so many decimals */
    Economy(Dice dice, int multiplier, int decimals) {
        this.dice = dice;
        this.multiplier = multiplier;
        this.decimals = decimals;
    }

    BigDecimal of(Said said) {
        String territory = said.get(Dimension.TERRITORY);
        String activity = said.get(Dimension.ACTIVITY);
        List<String> parts = PARTS.get(activity);
        if (parts != null) {
            return parts.stream()
                    .map(part -> of(said.and(Dimension.ACTIVITY, part)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return printed.computeIfAbsent(said.key(), key -> leaf(territory, activity, said));
    }

    private BigDecimal leaf(String territory, String activity, Said said) {
        double yearly = growth.computeIfAbsent(territory + activity, key -> dice.factor(1.03, 1.11));
        double size = SIZE.getOrDefault(activity, 500.0)
                * growth.computeIfAbsent(territory + " size", key -> dice.factor(0.8, 3))
                * growth.computeIfAbsent(territory + activity + " size", key -> dice.factor(0.7, 1.4));
        int years = Integer.parseInt(said.get(Dimension.PERIOD).substring(0, 4)) - FIRST_YEAR;
        double volume = size * Math.pow(yearly, years);
        double price = said.get(Dimension.PRICE_BASIS).equals("CURRENT") ? Math.pow(1.035, years) : 1;
        double output = said.get(Dimension.MEASURE).equals("P1") ? 1 / (activity.startsWith("B") ? 0.25 : 0.6) : 1;
        double firm = said.get(Dimension.STAGE).equals("PLAN") ? 1.02 : 1;
        return BigDecimal.valueOf(volume * price * output * firm)
                .scaleByPowerOfTen(9 - multiplier)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
