package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.profile.LabelRole;

/** Makes the readings of a block: every layout under which its labels can be looked at. */
final class BlockReader {

    private static final int DEEPEST_HEADER = 10;
    private static final int WIDEST_TITLE_ROW = 2;
    private static final Set<Dimension> AXES =
            EnumSet.of(Dimension.ACTIVITY, Dimension.PERIOD, Dimension.TERRITORY, Dimension.PRICE_BASIS);

    /** All that a reading follows from. */
    private record Tried(Crossings.Labelling labelling, Context context, char decimalMark) {}

    private final Sheet sheet;
    private final RowKinds kinds;
    private final ContextReader contexts;
    private final Titles titles;
    private final DeductionSigns signs;

    BlockReader(Sheet sheet) {
        this.sheet = sheet;
        this.kinds = new RowKinds(sheet);
        this.contexts = new ContextReader(sheet);
        this.titles = new Titles(sheet);
        this.signs = new DeductionSigns(sheet.profile().classification());
    }

    /**
     * The readings of a block below {@code before}, the context of the block above it (null for the first). Rows with more
     * than two texts, with periods or with numbers are header, never title.
     */
    List<Reading> readings(Block block, @Nullable Context before) {
        List<Integer> above = block.above().stream()
                .filter(row -> kinds.of(row) != RowKind.BLANK)
                .toList();
        List<Reading> readings = new ArrayList<>();
        Set<Tried> tried = new HashSet<>();
        int fewest = fewestHeaderRows(above, block);
        for (int depth = fewest; depth <= Math.max(fewest, mostHeaderRows(above, block)); depth++) {
            List<Integer> header = above.subList(above.size() - depth, above.size());
            Context context = contexts.read(titles.of(above.subList(0, above.size() - depth), header, block), before);
            add(readings, tried, block, header, context);
        }
        return readings;
    }

    private int fewestHeaderRows(List<Integer> above, Block block) {
        for (int i = 0; i < above.size(); i++) {
            boolean heads = kinds.of(above.get(i)) != RowKind.TEXT
                    || headsColumns(above.get(i))
                    || (headsStubAndColumns(above.get(i), block) && !isAboveTitle(above, i, block));
            if (heads && !hasTitle(above.get(i), block)) {
                return above.size() - i;
            }
        }
        return 0;
    }

    /** A text that runs from the stub over value columns is a title, and so is everything above it. */
    private int mostHeaderRows(List<Integer> above, Block block) {
        int depth = 0;
        while (depth < Math.min(above.size(), DEEPEST_HEADER)
                && !hasTitle(above.get(above.size() - 1 - depth), block)
                && !isUnitOfAll(above, above.size() - 1 - depth)) {
            depth++;
        }
        return depth;
    }

    /** A unit alone above the head of the stub is the table's, over whichever column it stands. */
    private boolean isUnitOfAll(List<Integer> above, int index) {
        List<Cell> texts = sheet.texts(above.get(index));
        return texts.size() == 1
                && sheet.read(texts.get(0)).sets().values().keySet().equals(Set.of(Dimension.UNIT))
                && above.subList(index + 1, above.size()).stream()
                        .anyMatch(row -> sheet.texts(row).stream().anyMatch(this::headsStub));
    }

    /** A letterhead has texts side by side too, but the title stands below it. */
    private boolean isAboveTitle(List<Integer> above, int index, Block block) {
        return above.subList(index + 1, above.size()).stream().anyMatch(row -> hasTitle(row, block));
    }

    private boolean hasTitle(int row, Block block) {
        return sheet.texts(row).stream().anyMatch(cell -> crossesStub(cell, block.firstValueColumn()));
    }

    private static boolean crossesStub(Cell cell, int firstValueColumn) {
        CellRange merge = cell.merge();
        return merge != null
                && cell.address().column() < firstValueColumn
                && merge.last().column() >= firstValueColumn;
    }

    /** A row of several texts that name different parts of an axis or head the stub; a letterhead does neither. */
    private boolean headsColumns(int row) {
        List<Cell> texts = sheet.texts(row);
        long heads = texts.stream()
                .map(cell -> sheet.read(cell).sets())
                .filter(sets -> AXES.stream().anyMatch(axis -> sets.get(axis) != null))
                .distinct()
                .count();
        return texts.size() > WIDEST_TITLE_ROW && (heads >= 2 || texts.stream().anyMatch(this::headsStub));
    }

    /** A row of the head of the stub and one over the figures. */
    private boolean headsStubAndColumns(int row, Block block) {
        List<Cell> texts = sheet.texts(row);
        boolean stub =
                texts.stream().anyMatch(cell -> cell.address().column() < block.firstValueColumn() && headsStub(cell));
        return stub && texts.stream().anyMatch(cell -> cell.address().column() >= block.firstValueColumn());
    }

    private boolean headsStub(Cell cell) {
        Set<LabelRole> roles = sheet.read(cell).roles();
        return roles.contains(LabelRole.HEADER) || roles.contains(LabelRole.ROW_NUMBER);
    }

    /** Adds the readings under these header rows; labels that say what they said under others are read once. */
    private void add(List<Reading> readings, Set<Tried> tried, Block block, List<Integer> header, Context context) {
        List<Integer> labels = header.stream()
                .filter(row -> kinds.of(row) != RowKind.COLUMN_NUMBERS)
                .toList();
        for (SpanRule span : SpanRule.values()) {
            for (char mark : sheet.census().decimalMarks()) {
                Layout layout =
                        new Layout(header.size(), span, mark, sheet.wording().language(), Deductions.AS_PRINTED);
                Crossings crossings = new Crossings(sheet, block, layout);
                Crossings.Labelling labelling = crossings.labelling(header, labels);
                if (tried.add(new Tried(labelling, context, mark))) {
                    Map<CellAddress, Resolution> cells =
                            EffectiveDecimals.applied(crossings.resolve(labelling, context));
                    signs.readings(new Reading(layout, header, context, cells)).stream()
                            .filter(reading -> readings.stream().noneMatch(reading::sameAs))
                            .forEach(readings::add);
                }
            }
        }
    }
}
