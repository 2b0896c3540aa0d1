package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
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
        int fewest = fewestHeaderRows(above);
        for (int depth = fewest; depth <= Math.max(fewest, mostHeaderRows(above, block)); depth++) {
            List<Integer> header = above.subList(above.size() - depth, above.size());
            Context context = contexts.read(titles.of(above.subList(0, above.size() - depth), header, block), before);
            for (SpanRule span : SpanRule.values()) {
                for (char mark : sheet.census().decimalMarks()) {
                    Layout layout =
                            new Layout(depth, span, mark, sheet.wording().language(), Deductions.AS_PRINTED);
                    for (Reading reading : signs.readings(read(block, layout, header, context))) {
                        if (readings.stream().noneMatch(reading::sameAs)) {
                            readings.add(reading);
                        }
                    }
                }
            }
        }
        return readings;
    }

    private int fewestHeaderRows(List<Integer> above) {
        for (int i = 0; i < above.size(); i++) {
            if (kinds.of(above.get(i)) != RowKind.TEXT || headsColumns(above.get(i))) {
                return above.size() - i;
            }
        }
        return 0;
    }

    /** A text that runs from the stub over value columns is a title, and so is everything above it. */
    private int mostHeaderRows(List<Integer> above, Block block) {
        int depth = 0;
        while (depth < Math.min(above.size(), DEEPEST_HEADER)
                && sheet.texts(above.get(above.size() - 1 - depth)).stream()
                        .noneMatch(cell -> crossesStub(cell, block.firstValueColumn()))) {
            depth++;
        }
        return depth;
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

    private boolean headsStub(Cell cell) {
        Set<LabelRole> roles = sheet.read(cell).roles();
        return roles.contains(LabelRole.HEADER) || roles.contains(LabelRole.ROW_NUMBER);
    }

    private Reading read(Block block, Layout layout, List<Integer> header, Context context) {
        List<Integer> labels = header.stream()
                .filter(row -> kinds.of(row) != RowKind.COLUMN_NUMBERS)
                .toList();
        Map<CellAddress, Resolution> cells = new Crossings(sheet, block, layout).resolve(header, labels, context);
        return new Reading(layout, header, context, EffectiveDecimals.applied(cells));
    }
}
