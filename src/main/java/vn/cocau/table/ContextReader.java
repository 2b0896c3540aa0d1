package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.profile.TextReading;

/** Reads what stands around the blocks of a sheet. */
final class ContextReader {

    private final Sheet sheet;
    private final Path document;

    ContextReader(Sheet sheet) {
        this.sheet = sheet;
        this.document = new DocumentName(sheet).read();
    }

    /** The context of a block under these titles; {@code before} is that of the block above, or null. */
    Context read(List<Cell> titles, @Nullable Context before) {
        Cause unread = firstUnread(titles, reading -> true);
        Cause qualified = firstUnread(titles, reading -> reading.sets().get(Dimension.MEASURE) != null);
        Map<Dimension, Cause> disputed = new EnumMap<>(Dimension.class);
        Path own = join(titles, disputed);
        List<Path> levels = new ArrayList<>(List.of(own));
        if (before != null) {
            for (Path level : before.levels().subList(0, before.levels().size() - 1)) {
                levels.add(behind(unread, inherited(level, own)));
            }
            unread = unread == null ? before.unread() : unread;
        }
        levels.add(behind(unread, document));
        return new Context(levels, unread, qualified, disputed);
    }

    /** What is said farther off than a text that was not understood: what kind of figure it is may have changed there. */
    private static Path behind(@Nullable Cause unread, Path farther) {
        return unread == null ? farther : farther.without(KeyResolver.NEVER_ASSUMED);
    }

    /** The first title of these that was not wholly understood. */
    private @Nullable Cause firstUnread(List<Cell> titles, Predicate<TextReading> kind) {
        for (Cell title : titles) {
            TextReading reading = sheet.read(title);
            if (!reading.complete() && kind.test(reading)) {
                return new Cause(FindingCode.CONTEXT_UNREAD, title.address(), String.join(" ", reading.residue()));
            }
        }
        return null;
    }

    /** Of the titles further up, all where the block has no title about its measure; else the territory alone. */
    private static Path inherited(Path level, Path own) {
        if (own.sets().get(Dimension.MEASURE) == null && own.implies().get(Dimension.MEASURE) == null) {
            return level;
        }
        TerritoryCode territory = level.sets().get(Dimension.TERRITORY, TerritoryCode.class);
        if (territory == null) {
            return Path.EMPTY;
        }
        return new Path(
                PartialKey.of(Dimension.TERRITORY, territory),
                PartialKey.EMPTY,
                Set.of(),
                null,
                Map.of(Dimension.TERRITORY, level.sources().getOrDefault(Dimension.TERRITORY, "")),
                false,
                null);
    }

    /** The titles together. A title not wholly understood says nothing, and a dimension said in two ways is not said. */
    private Path join(List<Cell> titles, Map<Dimension, Cause> disputed) {
        EnumMap<Dimension, Object> sets = new EnumMap<>(Dimension.class);
        EnumMap<Dimension, Object> implies = new EnumMap<>(Dimension.class);
        EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
        for (Cell title : titles) {
            TextReading reading = sheet.read(title);
            if (reading.complete() && reading.outOfScope() == null) {
                implies.putAll(reading.implies().values());
                reading.sets().values().forEach((dimension, value) -> {
                    Object joined = join(dimension, sets.get(dimension), value);
                    if (joined == null) {
                        disputed.putIfAbsent(dimension, dispute(title, sets.get(dimension), value));
                    } else {
                        sets.put(dimension, joined);
                        sources.put(dimension, title.address().toString());
                    }
                });
            }
        }
        Cause mixed = settleKind(titles, sets, disputed.keySet());
        Cause years = disputed.get(Dimension.PERIOD);
        if (years != null && sets.get(Dimension.STAGE) != null) {
            // Whose stage it is hangs on the year it was said of.
            disputed.putIfAbsent(Dimension.STAGE, years);
        }
        disputed.keySet().forEach(sets::remove);
        return new Path(
                new PartialKey(sets), new PartialKey(implies), Set.of(), otherMeasure(titles), sources, false, mixed);
    }

    /** What a title names that is none of our measures: then its table is not ours, whatever is said farther off. */
    private @Nullable OutOfScope otherMeasure(List<Cell> titles) {
        return titles.stream()
                .map(sheet::read)
                .map(TextReading::outOfScope)
                .filter(reason -> reason == OutOfScope.OTHER_MEASURE)
                .findFirst()
                .orElse(null);
    }

    /**
     * Titles that speak of shares and of money ("value and structure", unit: billion) leave the kind to the columns; the
     * money unit is then for those that say they are levels.
     */
    private @Nullable Cause settleKind(List<Cell> titles, Map<Dimension, Object> sets, Set<Dimension> disputed) {
        Cell last = null;
        Set<Unit> money = new LinkedHashSet<>();
        for (Cell title : titles) {
            TextReading reading = sheet.read(title);
            Unit unit = reading.complete() ? reading.sets().get(Dimension.UNIT, Unit.class) : null;
            if (unit != null && !unit.isPercent()) {
                money.add(unit);
                last = title;
            }
        }
        if (!disputed.contains(Dimension.UNIT) || last == null || money.size() != 1) {
            return null;
        }
        disputed.remove(Dimension.UNIT);
        sets.put(Dimension.UNIT, money.iterator().next());
        sets.remove(Dimension.TRANSFORMATION);
        disputed.remove(Dimension.TRANSFORMATION);
        return new Cause(
                FindingCode.LABEL_AMBIGUOUS, last.address(), Transformation.LEVEL + " / " + Transformation.SHARE);
    }

    private Cause dispute(Cell title, @Nullable Object before, Object value) {
        return new Cause(FindingCode.LABEL_AMBIGUOUS, title.address(), name(before) + " / " + name(value));
    }

    private String name(@Nullable Object value) {
        return value instanceof TerritoryCode code
                ? sheet.profile().territories().name(code, sheet.profile().geography())
                : String.valueOf(value);
    }

    private @Nullable Object join(Dimension dimension, @Nullable Object before, Object value) {
        if (before == null || before.equals(value)) {
            return value;
        }
        return dimension == Dimension.TERRITORY
                ? new Ancestry(sheet.profile()).moreSpecific((TerritoryCode) before, (TerritoryCode) value)
                : null;
    }
}
