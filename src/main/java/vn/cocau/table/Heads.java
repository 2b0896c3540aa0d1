package vn.cocau.table;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/**
 * What still holds on the way down a block. A section line replaces what the one before it said of measure, prices, kind
 * and unit; a row that opens with a bullet inherits from the nearest row of a shallower bullet. What an unread line says
 * is unknown, so the rows under it are refused.
 */
final class Heads {

    private static final Set<Dimension> KIND = EnumSet.of(Dimension.TRANSFORMATION, Dimension.UNIT);
    private static final Set<Dimension> ABOUT_THE_MEASURE = EnumSet.of(
            Dimension.MEASURE, Dimension.PRICE_BASIS, Dimension.TRANSFORMATION, Dimension.UNIT, Dimension.STAGE);
    /** What a heading row with figures replaces: not the kind, which a section line set for all its rows. */
    private static final Set<Dimension> OF_ONE_MEASURE =
            EnumSet.of(Dimension.MEASURE, Dimension.PRICE_BASIS, Dimension.STAGE);

    private record Head(int depth, Path path) {}

    private final Sheet sheet;
    private final EnumMap<Dimension, Object> section = new EnumMap<>(Dimension.class);
    private final EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
    /** What the last section line of a measure suggests: that GRDP without an activity is that of all. */
    private PartialKey suggested = PartialKey.EMPTY;

    private final Deque<Head> bullets = new ArrayDeque<>();
    /** The unit that a line of its own says before all others: it holds for every measure below. */
    private @Nullable Object unitOfAll;

    private @Nullable Cause unread;
    /** Whether the unread line is a row of figures. */
    private boolean unreadRow;
    /**
     * Why the last row that spoke of a measure is none of ours; null where it was one of ours. Until a line says what
     * follows, nothing said before holds.
     */
    private @Nullable OutOfScope other;
    /** Whether figures stand directly under the line that last set their kind. */
    private boolean kindInUse;
    /** Whether the last section line set the kind. */
    private boolean kindSaidLast;

    Heads(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What holds for a row with these labels. */
    Path above(Collection<Cell> labels, Path own) {
        EnumMap<Dimension, Object> holds = new EnumMap<>(section);
        EnumMap<Dimension, String> from = new EnumMap<>(sources);
        int depth = depth(labels);
        if (depth == 0) {
            doubt(own);
        }
        if (depth == 0 && isAnotherMeasure(own)) {
            OF_ONE_MEASURE.forEach(holds::remove);
        }
        if (other != null) {
            ABOUT_THE_MEASURE.forEach(holds::remove);
        }
        Cause problem = other == null && !(unreadRow && HeadingRow.namesItself(own)) ? unread : null;
        bullets.removeIf(head -> head.depth() >= depth && depth > 0);
        if (depth > 0) {
            for (Head head : bullets) {
                head.path().sets().values().forEach((dimension, value) -> {
                    if (ABOUT_THE_MEASURE.contains(dimension) || dimension == Dimension.TERRITORY) {
                        holds.put(dimension, value);
                    }
                });
                from.putAll(head.path().sources());
                problem = problem == null ? head.path().problem() : problem;
            }
        }
        PartialKey implied = depth == 0 && !isAnotherMeasure(own) && other == null ? suggested : PartialKey.EMPTY;
        return new Path(new PartialKey(holds), implied, Set.of(), other, from, false, problem);
    }

    /** A row that names a measure of its own has none of what was said of another. */
    private boolean isAnotherMeasure(Path own) {
        Object before = section.get(Dimension.MEASURE);
        Object measure = own.sets().get(Dimension.MEASURE);
        return before != null && measure != null && !before.equals(measure);
    }

    /** A row with figures: it may head the rows below it. */
    void passFigures(Collection<Cell> labels, Path own) {
        int depth = depth(labels);
        bullets.removeIf(head -> head.depth() >= depth);
        bullets.addLast(new Head(depth, own));
        if (depth == 0 && HeadingRow.isOther(own)) {
            other = own.outOfScope();
        } else if (depth == 0 && HeadingRow.isHeading(own) && unread == null) {
            Set<Dimension> replaced = own.sets().get(Dimension.MEASURE) == null ? Set.of() : OF_ONE_MEASURE;
            suggested = own.sets().get(Dimension.MEASURE) == null ? suggested : PartialKey.EMPTY;
            replace(repeatsUnit(own) ? own.without(KIND) : own, replaced);
            unreadRow = unread != null;
        }
        kindInUse |= kindSaidLast;
    }

    /** A row whose unit is the one that holds begins no figures of another kind. */
    private boolean repeatsUnit(Path own) {
        Object unit = own.sets().get(Dimension.UNIT);
        return unit != null
                && unit.equals(section.get(Dimension.UNIT))
                && own.sets().get(Dimension.TRANSFORMATION) == null;
    }

    /** A row without figures: a section line, or the head of a group. */
    void passSection(Collection<Cell> labels, Path own) {
        int depth = depth(labels);
        bullets.removeIf(head -> head.depth() >= depth);
        bullets.addLast(new Head(depth, own));
        if (depth == 0) {
            unreadRow &= own.problem() == null;
            doubt(own);
            if (section.isEmpty() && own.sets().values().keySet().equals(Set.of(Dimension.UNIT))) {
                unitOfAll = own.sets().get(Dimension.UNIT);
            }
            boolean ofMeasure = own.sets().get(Dimension.MEASURE) != null;
            suggested = ofMeasure ? own.implies() : suggested;
            replace(own, ofMeasure ? ABOUT_THE_MEASURE : Set.of());
            HeadingRow.resolveTotal(own, section);
        }
    }

    /**
     * A line of prices alone under figures of another kind than levels: whether those still hold ("structure", "at current
     * prices", …) or end ("at current prices", "structure", "at constant prices") cannot be told. Prices said directly
     * below the kind belong to it, and so do those that follow.
     */
    private @Nullable Cause doubtfulKind(Path own) {
        Set<Dimension> said = own.sets().values().keySet();
        Object kind = section.get(Dimension.TRANSFORMATION);
        boolean pricesAlone = said.contains(Dimension.PRICE_BASIS)
                && !said.contains(Dimension.MEASURE)
                && said.stream().noneMatch(KIND::contains);
        return pricesAlone && kindInUse && kind != null && kind != Transformation.LEVEL
                ? new Cause(
                        FindingCode.LABEL_AMBIGUOUS,
                        CellAddress.parse(own.sources().getOrDefault(Dimension.PRICE_BASIS, "A1")),
                        Transformation.LEVEL + " / " + kind)
                : null;
    }

    private void doubt(Path own) {
        Cause doubt = doubtfulKind(own);
        unread = doubt == null ? unread : doubt;
    }

    /** Takes over what a line says; if it names a measure, what was said of the one before goes. */
    private void replace(Path path, Set<Dimension> replaced) {
        Map<Dimension, Object> said = path.sets().values();
        if (said.isEmpty() && path.problem() == null) {
            return;
        }
        replaced.forEach(section::remove);
        if (unitOfAll != null && replaced.contains(Dimension.UNIT)) {
            section.put(Dimension.UNIT, unitOfAll);
        }
        kindSaidLast = said.keySet().stream().anyMatch(KIND::contains);
        other = kindSaidLast || said.containsKey(Dimension.MEASURE) ? null : other;
        if (kindSaidLast) {
            KIND.forEach(section::remove);
            kindInUse = false;
        }
        section.putAll(said);
        sources.putAll(path.sources());
        boolean sayingWhat = kindSaidLast || said.containsKey(Dimension.MEASURE);
        if (path.problem() != null || sayingWhat) {
            unread = path.problem();
        }
    }

    /** How deep a row's label stands by its bullet; 0 without one. */
    private int depth(Collection<Cell> labels) {
        Map<String, Integer> prefixes = sheet.profile().conventions().rowPrefixes();
        return labels.stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .mapToInt(text -> prefixes.getOrDefault(text.substring(0, 1), 0))
                .max()
                .orElse(0);
    }
}
