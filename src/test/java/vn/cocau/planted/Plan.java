package vn.cocau.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Dimension;

/** What a workbook is about and how it looks, drawn from a seed: the lines of both sides of its table, and the rest. */
final class Plan {

    /** Which dimension stands on which side. */
    enum Shape {
        ACTIVITIES_BY_YEARS,
        YEARS_BY_ACTIVITIES,
        TERRITORIES_BY_YEARS,
        TERRITORIES_BY_ACTIVITIES,
        TERRITORIES_BY_YEARS_AND_ACTIVITIES,
        STACKED_BLOCKS
    }

    /** Where the unit stands. */
    enum UnitPlace {
        LINE,
        TITLE,
        COLUMN,
        HEADER,
        BODY
    }

    final Dice dice;
    final Shape shape;
    final int multiplier;
    final UnitPlace unitPlace;
    final List<Line> rows = new ArrayList<>();
    final List<Line> columns = new ArrayList<>();
    /** Sections of the body, each over all rows; one without a label as a rule. */
    final List<Line> sections = new ArrayList<>();

    Said around;

    private final String measure;
    private final List<Line> periods;
    private final boolean deep;

    Plan(Dice dice) {
        this.dice = dice;
        this.shape = dice.pick(Shape.values());
        this.multiplier = dice.pick(9, 6);
        this.measure = dice.pick("B1G", "B1G", "P1");
        this.deep = dice.chance(50);
        this.periods = periods();
        this.around = Said.of(Dimension.MEASURE, measure)
                .and(Dimension.TRANSFORMATION, "LEVEL")
                .and(Dimension.UNIT, multiplier == 0 ? "VND" : "VND:" + multiplier);
        build();
        this.unitPlace = unitPlace();
        if (unitPlace == UnitPlace.HEADER) {
            String unit = dice.pick(Words.UNITS.get(multiplier));
            columns.replaceAll(column -> column.labels().size() > 1
                    ? new Line(withUnit(column.labels(), unit), column.said(), column.depth())
                    : column.under(heading() + " (" + unit + ")", Said.NOTHING));
        }
    }

    private String heading() {
        return Words.MEASURES.get(measure).get(0);
    }

    private static List<String> withUnit(List<String> labels, String unit) {
        List<String> copy = new ArrayList<>(labels);
        copy.set(0, copy.get(0) + " (" + unit + ")");
        return copy;
    }

    private UnitPlace unitPlace() {
        boolean stub = shape == Shape.ACTIVITIES_BY_YEARS || shape == Shape.STACKED_BLOCKS;
        return stub
                ? dice.pick(
                        UnitPlace.LINE,
                        UnitPlace.LINE,
                        UnitPlace.TITLE,
                        UnitPlace.COLUMN,
                        UnitPlace.HEADER,
                        UnitPlace.BODY)
                : dice.pick(UnitPlace.LINE, UnitPlace.TITLE, UnitPlace.HEADER);
    }

    private void build() {
        sections.add(new Line(List.of(""), Said.NOTHING, 0));
        switch (shape) {
            case ACTIVITIES_BY_YEARS -> {
                oneTerritory();
                rows.addAll(activities());
                columns.addAll(maybeUnderMeasures(underBases(periods)));
            }
            case YEARS_BY_ACTIVITIES -> {
                oneTerritory();
                rows.addAll(periods);
                columns.addAll(underBases(activities()));
            }
            case TERRITORIES_BY_YEARS -> {
                around = around.and(Dimension.ACTIVITY, "_T");
                rows.addAll(territories());
                columns.addAll(underBases(periods));
            }
            case TERRITORIES_BY_ACTIVITIES -> {
                int year = dice.between(2016, 2024);
                around = around.and(Dimension.PERIOD, "" + year).and(Dimension.STAGE, "FINAL");
                rows.addAll(territories());
                columns.addAll(underBases(activities()));
            }
            case TERRITORIES_BY_YEARS_AND_ACTIVITIES -> {
                oneBasis();
                rows.addAll(territories());
                for (Line period : periods) {
                    sectors().forEach(sector -> columns.add(sector.under(period.own(), period.said())));
                }
            }
            case STACKED_BLOCKS -> {
                oneTerritory();
                rows.addAll(activities());
                columns.addAll(periods);
                sections.clear();
                Words.BASES.keySet().stream().sorted().forEach(basis -> sections.add(basis(basis)));
            }
        }
    }

    private void oneTerritory() {
        around = around.and(
                Dimension.TERRITORY,
                dice.pick(Words.TERRITORIES.keySet().stream().sorted().toList()));
    }

    private void oneBasis() {
        around = around.and(Dimension.PRICE_BASIS, dice.pick("CURRENT", "CONSTANT:2010"));
    }

    private List<Line> underBases(List<Line> lines) {
        if (dice.chance(50)) {
            oneBasis();
            return lines;
        }
        List<Line> all = new ArrayList<>();
        for (Line basis : List.of(basis("CURRENT"), basis("CONSTANT:2010"))) {
            lines.forEach(line -> all.add(line.under(basis.own(), basis.said())));
        }
        return all;
    }

    private List<Line> maybeUnderMeasures(List<Line> lines) {
        if (dice.chance(75)) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        for (String each : List.of("P1", "B1G")) {
            String label = dice.pick(Words.MEASURES.get(each));
            lines.forEach(line -> all.add(line.under(label, Said.of(Dimension.MEASURE, each))));
        }
        return all;
    }

    private Line basis(String basis) {
        return Line.of(dice.pick(Words.BASES.get(basis)), Said.of(Dimension.PRICE_BASIS, basis));
    }

    private List<Line> periods() {
        int last = dice.between(2018, 2025);
        int first = last - dice.between(1, 5);
        String usual = dice.pick(Words.STAGES.get("FINAL"));
        String ending = dice.pick("FINAL", "FINAL", "ESTIMATE", "PRELIMINARY", "PLAN");
        List<Line> lines = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            String stage = year == last ? ending : "FINAL";
            String pattern = stage.equals("FINAL") ? usual : dice.pick(Words.STAGES.get(stage));
            lines.add(Line.of(
                    pattern.formatted(year),
                    Said.of(Dimension.PERIOD, "" + year).and(Dimension.STAGE, stage)));
        }
        return lines;
    }

    private List<Line> sectors() {
        List<Line> lines = new ArrayList<>();
        for (String code : List.of("A", "BTF", "GTU")) {
            lines.add(activity(code, 1));
        }
        lines.add(dice.chance(70) ? 0 : lines.size(), activity("_T", 0));
        return lines;
    }

    private List<Line> activities() {
        List<Line> lines = sectors();
        if (deep) {
            Map<String, List<String>> parts = Map.of("A", List.of("A01", "A02", "A03"), "BTF", List.of("BTE", "F"));
            for (int i = lines.size() - 1; i >= 0; i--) {
                List<String> below = parts.getOrDefault(lines.get(i).said().get(Dimension.ACTIVITY), List.of());
                for (int part = below.size() - 1; part >= 0; part--) {
                    lines.add(i + 1, activity(below.get(part), 2));
                }
            }
        }
        return lines;
    }

    private Line activity(String code, int depth) {
        return new Line(List.of(dice.pick(Words.ACTIVITIES.get(code))), Said.of(Dimension.ACTIVITY, code), depth);
    }

    private List<Line> territories() {
        List<Line> lines = new ArrayList<>();
        for (String code : Words.TERRITORIES.keySet().stream().sorted().toList()) {
            lines.add(Line.of(Words.TERRITORIES.get(code), Said.of(Dimension.TERRITORY, code)));
        }
        return lines;
    }
}
