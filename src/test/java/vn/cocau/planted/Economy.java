package vn.cocau.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Dimension;

/** An economy of plausible sizes whose printed parts add up exactly, as they do in a workbook of an office. */
final class Economy {

    static final Map<String, List<String>> PARTS =
            Map.of("_T", List.of("A", "BTF", "GTU"), "A", List.of("A01", "A02", "A03"), "BTF", List.of("BTE", "F"));

    private static final Map<String, Double> SIZE =
            Map.of("A01", 900.0, "A02", 120.0, "A03", 60.0, "BTE", 2600.0, "F", 700.0, "GTU", 2100.0);

    private static final Map<String, Double> PART_OF_YEAR =
            Map.of("", 1.0, "-Q1", 0.22, "-Q2", 0.25, "-Q3", 0.26, "-Q4", 0.27, "-M06", 0.47, "-M09", 0.73);

    private static final int FIRST_YEAR = 2010;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Dice dice;
    private final Draw draw;
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, Double> growth = new HashMap<>();
    private final Map<String, BigDecimal> printed = new HashMap<>();

    /** @param periods those of the workbook, each with its stage */
    Economy(Dice dice, Draw draw, List<Said> periods) {
        this.dice = dice;
        this.draw = draw;
        periods.forEach(said -> stages.putIfAbsent(said.get(Dimension.PERIOD), said.get(Dimension.STAGE)));
    }

    /** What is printed, at the decimals of its kind. */
    BigDecimal of(Said said) {
        BigDecimal level = level(said);
        return switch (said.get(Dimension.TRANSFORMATION)) {
            case "LEVEL" -> level;
            case "SHARE" -> percent(level, level(said.and(Dimension.ACTIVITY, "_T")));
            case "INDEX" -> percent(level, level(yearBefore(said)));
            default -> percent(level, level(yearBefore(said))).subtract(HUNDRED);
        };
    }

    /** Whether there is nothing of it at all. */
    boolean isNothing(Said said) {
        return level(said).signum() == 0;
    }

    private BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(HUNDRED)
                        .divide(whole, MathContext.DECIMAL64)
                        .setScale(draw.figures().shareDecimals(), RoundingMode.HALF_UP);
    }

    private Said yearBefore(Said said) {
        String period = said.get(Dimension.PERIOD);
        String before = (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4);
        return said.and(Dimension.PERIOD, before).and(Dimension.STAGE, stages.getOrDefault(before, "FINAL"));
    }

    private BigDecimal level(Said said) {
        String territory = said.get(Dimension.TERRITORY);
        if (territory.equals("19")) {
            return sum(Words.districts().stream()
                    .map(district -> said.and(Dimension.TERRITORY, district))
                    .toList());
        }
        List<String> parts = PARTS.get(said.get(Dimension.ACTIVITY));
        if (parts != null) {
            return sum(parts.stream()
                    .map(part -> said.and(Dimension.ACTIVITY, part))
                    .toList());
        }
        String period = said.get(Dimension.PERIOD);
        if (draw.frequency() == Frequency.QUARTERS && period.length() == 4) {
            return sum(List.of("-Q1", "-Q2", "-Q3", "-Q4").stream()
                    .map(quarter -> said.and(Dimension.PERIOD, period + quarter).and(Dimension.STAGE, "FINAL"))
                    .toList());
        }
        Said level = said.and(Dimension.TRANSFORMATION, "LEVEL").and(Dimension.UNIT, "");
        return printed.computeIfAbsent(level.key(), key -> leaf(level));
    }

    private BigDecimal sum(List<Said> parts) {
        return parts.stream().map(this::level).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal leaf(Said said) {
        String territory = said.get(Dimension.TERRITORY);
        String activity = said.get(Dimension.ACTIVITY);
        if (draw.figures().marks() == Marks.DASH && activity.equals("A03") && Integer.parseInt(territory) % 2 == 0) {
            return BigDecimal.ZERO.setScale(draw.figures().decimals());
        }
        double yearly = growth.computeIfAbsent(territory + activity, key -> dice.factor(1.03, 1.11));
        double size = SIZE.getOrDefault(activity, 500.0)
                * growth.computeIfAbsent(territory + " size", key -> dice.factor(0.8, 3))
                * growth.computeIfAbsent(territory + activity + " size", key -> dice.factor(0.7, 1.4));
        String period = said.get(Dimension.PERIOD);
        int years = Integer.parseInt(period.substring(0, 4)) - FIRST_YEAR;
        double volume = size * Math.pow(yearly, years) * PART_OF_YEAR.getOrDefault(period.substring(4), 1.0);
        double price = said.get(Dimension.PRICE_BASIS).equals("CURRENT") ? Math.pow(1.035, years) : 1;
        double output = said.get(Dimension.MEASURE).equals("P1") ? 1 / (activity.startsWith("B") ? 0.25 : 0.6) : 1;
        return BigDecimal.valueOf(volume * price * output * firmness(said.get(Dimension.STAGE)))
                .scaleByPowerOfTen(9 - draw.figures().multiplier())
                .setScale(draw.figures().decimals(), RoundingMode.HALF_UP);
    }

    private static double firmness(String stage) {
        return stage.equals("PLAN") ? 1.02 : stage.equals("ESTIMATE") ? 1.01 : 1;
    }
}
