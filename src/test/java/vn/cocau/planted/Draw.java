package vn.cocau.planted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is drawn for a workbook from its seed; it prints itself, so that a seed tells its layout.
 *
 * @param kinds the transformations of the figures
 */
record Draw(
        long seed,
        Arrangement arrangement,
        Form form,
        List<String> kinds,
        Frequency frequency,
        UnitPlace unit,
        TerritoryPlace territory,
        HeaderLook header,
        BodyLook body,
        FigureLook figures,
        FileLook file) {

    /** What goes without saying. */
    private static final Set<String> USUAL = Set.of(
            "CROSSED",
            "YEARS",
            "MERGED",
            "WHOLE",
            "VIETNAMESE",
            "NONE",
            "FLAT",
            "PLAIN",
            "RIGHT",
            "STORED",
            "TYPED",
            "XLSX",
            "UNICODE",
            "ABOVE");

    static Draw of(long seed, Dice dice) {
        Arrangement arrangement = Arrangement.drawn(dice);
        while (arrangement.has(Axis.KIND) && !arrangement.has(Axis.ACTIVITY)) {
            arrangement = Arrangement.drawn(dice);
        }
        boolean simple = arrangement.sections() == null && arrangement.tables() == null && arrangement.sheets() == null;
        Form form = simple && dice.chance(25)
                ? dice.pick(Form.CROSSED, Form.CROSSED, Form.HALVES, Form.CONTINUED, Form.CONTINUED_ON_NEXT_SHEET)
                : Form.CROSSED;
        Frequency frequency = dice.chance(80) ? Frequency.YEARS : dice.pick(Frequency.QUARTERS, Frequency.MONTHS);
        List<String> kinds = kinds(dice, arrangement, frequency);
        HeaderLook header = HeaderLook.drawn(dice, arrangement);
        FileLook file = FileLook.drawn(dice);
        return new Draw(
                seed,
                arrangement,
                form,
                kinds,
                frequency,
                unit(dice, arrangement, form),
                territory(dice, arrangement),
                file.script() == Script.UNICODE ? header : inVietnamese(header),
                BodyLook.drawn(dice, arrangement, form),
                FigureLook.drawn(dice),
                file);
    }

    private static List<String> kinds(Dice dice, Arrangement arrangement, Frequency frequency) {
        boolean changes = !arrangement.has(Axis.BASIS) && frequency == Frequency.YEARS;
        if (arrangement.has(Axis.KIND)) {
            return changes
                    ? dice.pick(
                            List.of("LEVEL", "SHARE"), List.of("LEVEL", "SHARE", "INDEX"), List.of("LEVEL", "GROWTH"))
                    : List.of("LEVEL", "SHARE");
        }
        if (changes && dice.chance(5)) {
            return List.of(dice.pick("INDEX", "GROWTH"));
        }
        return List.of(arrangement.has(Axis.ACTIVITY) && dice.chance(12) ? "SHARE" : "LEVEL");
    }

    private static UnitPlace unit(Dice dice, Arrangement arrangement, Form form) {
        if (arrangement.columns().contains(Axis.KIND)) {
            return dice.pick(UnitPlace.LINE, UnitPlace.HEADER);
        }
        if (arrangement.sections() == Axis.KIND) {
            return dice.pick(UnitPlace.LINE, UnitPlace.HEADER, UnitPlace.COLUMN);
        }
        if (form != Form.CROSSED) {
            return dice.pick(UnitPlace.LINE, UnitPlace.TITLE, UnitPlace.HEADER);
        }
        return arrangement.rows() == Axis.ACTIVITY && dice.chance(60)
                ? dice.pick(UnitPlace.values())
                : dice.pick(UnitPlace.LINE, UnitPlace.TITLE, UnitPlace.HEADER);
    }

    private static TerritoryPlace territory(Dice dice, Arrangement arrangement) {
        return arrangement.sheets() == null && arrangement.tables() != Axis.TERRITORY
                ? dice.pick(
                        TerritoryPlace.TITLE,
                        TerritoryPlace.TITLE,
                        TerritoryPlace.LINE,
                        TerritoryPlace.FILE,
                        TerritoryPlace.SHEET)
                : dice.pick(TerritoryPlace.TITLE, TerritoryPlace.LINE);
    }

    private static HeaderLook inVietnamese(HeaderLook look) {
        return new HeaderLook(
                look.merging(),
                look.wrapping(),
                Tongue.VIETNAMESE,
                look.numbers(),
                look.breakdown(),
                look.years(),
                look.worded());
    }

    /** Each of its phenomena, as the report names it. */
    List<String> phenomena() {
        Stream<String> axes = Stream.of(
                "rows: " + arrangement.rows().words(),
                "header levels: " + arrangement.columns().size(),
                "leaf of the header: "
                        + arrangement
                                .columns()
                                .get(arrangement.columns().size() - 1)
                                .words(),
                "sections: " + words(arrangement.sections()),
                "tables: " + words(arrangement.tables()),
                "sheets: " + words(arrangement.sheets()),
                "kinds: " + String.join(", ", kinds).toLowerCase(Locale.ROOT));
        return Stream.concat(axes, looks().map(Draw::words)).toList();
    }

    private Stream<Enum<?>> looks() {
        return Stream.of(
                form,
                frequency,
                unit,
                territory,
                header.merging(),
                header.wrapping(),
                header.tongue(),
                header.numbers(),
                header.breakdown(),
                header.years(),
                body.hierarchy(),
                body.total(),
                body.coverage(),
                body.sectioning(),
                body.spelling(),
                figures.numbers(),
                figures.marks(),
                figures.totals(),
                file.kind(),
                file.script());
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + arrangement + ", " + String.join("+", kinds) + ", "
                + looks().map(Enum::name).filter(name -> !USUAL.contains(name)).collect(Collectors.joining(" "));
    }

    private static String words(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + ": " + choice.name().toLowerCase(Locale.ROOT);
    }

    private static String words(@org.jspecify.annotations.Nullable Axis axis) {
        return axis == null ? "none" : axis.words();
    }
}
