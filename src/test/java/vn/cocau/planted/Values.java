package vn.cocau.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cocau.concept.Dimension;

/** What the figures of a workbook are of: the values of each axis, in the order in which they stand; one where it does not vary. */
final class Values {

    private static final int MOST_FIGURES = 450;
    private static final Map<String, List<String>> PARTS =
            Map.of("A", List.of("A01", "A02", "A03"), "BTF", List.of("BTE", "F"));

    private final Draw draw;
    private final Dice dice;
    private final EnumMap<Axis, List<Said>> values = new EnumMap<>(Axis.class);

    Values(Draw draw, Dice dice) {
        this.draw = draw;
        this.dice = dice;
        for (Axis axis : Axis.values()) {
            values.put(axis, all(axis));
        }
        shrink();
    }

    List<Said> of(Axis axis) {
        return values.getOrDefault(axis, List.of());
    }

    private List<Said> all(Axis axis) {
        boolean varies = draw.arrangement().has(axis);
        return switch (axis) {
            case MEASURE -> pick(varies, Dimension.MEASURE, "P1", "B1G");
            case BASIS -> bases(varies);
            case KIND ->
                draw.kinds().stream()
                        .map(kind -> Said.of(Dimension.TRANSFORMATION, kind).and(Dimension.UNIT, unit(kind)))
                        .toList();
            case TERRITORY -> varies ? territories() : List.of(Said.of(Dimension.TERRITORY, district()));
            case ACTIVITY -> varies ? activities() : List.of(Said.of(Dimension.ACTIVITY, "_T"));
            case PERIOD -> varies ? periods() : List.of(period(dice.between(2016, 2024) + suffix(), "FINAL"));
        };
    }

    private List<Said> pick(boolean all, Dimension dimension, String... codes) {
        return all
                ? Stream.of(codes).map(code -> Said.of(dimension, code)).toList()
                : List.of(Said.of(dimension, dice.pick(codes)));
    }

    /** Changes in volume are at constant prices. */
    private List<Said> bases(boolean vary) {
        boolean changes = draw.kinds().contains("INDEX") || draw.kinds().contains("GROWTH");
        return changes
                ? List.of(Said.of(Dimension.PRICE_BASIS, "CONSTANT:2010"))
                : pick(vary, Dimension.PRICE_BASIS, "CURRENT", "CONSTANT:2010");
    }

    private String unit(String kind) {
        return kind.equals("LEVEL") ? "VND:" + draw.figures().multiplier() : "PT";
    }

    private String district() {
        return dice.pick(Words.districts());
    }

    private List<Said> territories() {
        List<String> codes = new ArrayList<>(Words.districts());
        Coverage coverage =
                draw.arrangement().rows() == Axis.TERRITORY ? draw.body().coverage() : Coverage.ALL;
        if (coverage == Coverage.SOME) {
            codes = new ArrayList<>(dice.shuffled(codes).subList(0, 4));
        }
        if (coverage == Coverage.WITH_TOTAL) {
            codes.add(draw.body().total() == TotalPlace.ABOVE ? 0 : codes.size(), "19");
        }
        return said(Dimension.TERRITORY, codes);
    }

    private List<Said> activities() {
        List<String> codes = new ArrayList<>();
        boolean deep = dice.chance(50) || draw.figures().marks() == Marks.DASH;
        for (String sector : List.of("A", "BTF", "GTU")) {
            codes.add(sector);
            codes.addAll(deep ? PARTS.getOrDefault(sector, List.of()) : List.of());
        }
        codes.add(draw.body().total() == TotalPlace.ABOVE ? 0 : codes.size(), "_T");
        return said(Dimension.ACTIVITY, codes);
    }

    private static List<Said> said(Dimension dimension, List<String> codes) {
        return codes.stream().map(code -> Said.of(dimension, code)).toList();
    }

    private List<Said> periods() {
        int last = dice.between(2018, 2024);
        int first = last - dice.between(1, 5);
        String ending = dice.pick("FINAL", "FINAL", "ESTIMATE", "PRELIMINARY", "PLAN");
        List<Said> periods = new ArrayList<>();
        if (draw.frequency() == Frequency.QUARTERS) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(period(last + "-Q" + quarter, "FINAL"));
            }
            periods.add(period("" + last, ending.equals("PLAN") ? "FINAL" : ending));
            return periods;
        }
        for (int year = first; year <= last; year++) {
            periods.add(period(year + suffix(), year == last ? ending : "FINAL"));
        }
        if (draw.frequency() == Frequency.YEARS && !draw.header().worded() && dice.chance(30)) {
            periods.add(period("" + (last + 1), "ESTIMATE"));
        }
        if (draw.frequency() == Frequency.YEARS && !changes() && dice.chance(20)) {
            periods.add(period("" + last, ending.equals("PLAN") ? "FINAL" : "PLAN"));
        }
        return periods;
    }

    private boolean changes() {
        return draw.kinds().contains("INDEX") || draw.kinds().contains("GROWTH");
    }

    private String suffix() {
        return switch (draw.frequency()) {
            case YEARS -> "";
            case QUARTERS -> dice.pick("-Q1", "-Q2");
            case MONTHS -> dice.pick("-M06", "-M09");
        };
    }

    private static Said period(String period, String stage) {
        return Said.of(Dimension.PERIOD, period).and(Dimension.STAGE, stage);
    }

    /** So that a workbook stays as small as those of offices. */
    private void shrink() {
        shorten(Axis.TERRITORY, 3);
        if (figures() > MOST_FIGURES) {
            values.computeIfPresent(
                    Axis.ACTIVITY,
                    (axis, all) -> all.stream()
                            .filter(said -> List.of("_T", "A", "BTF", "GTU").contains(said.get(Dimension.ACTIVITY)))
                            .toList());
        }
        shorten(Axis.PERIOD, 2);
        shorten(Axis.TERRITORY, 2);
    }

    private void shorten(Axis axis, int most) {
        if (figures() > MOST_FIGURES && draw.arrangement().has(axis)) {
            values.computeIfPresent(axis, (same, all) -> all.subList(Math.max(0, all.size() - most), all.size()));
        }
    }

    private int figures() {
        return draw.arrangement().axes().mapToInt(axis -> of(axis).size()).reduce(1, (a, b) -> a * b);
    }
}
