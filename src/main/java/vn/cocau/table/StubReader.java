package vn.cocau.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.profile.CodeList;
import vn.cocau.profile.TextReading;

/**
 * Reads the labels of a row together: its names, and its codes where the profile lists what they mean. A code and the name
 * beside it must say the same.
 */
final class StubReader {

    private final Sheet sheet;
    private final StubColumns columns;
    private final int width;

    StubReader(Sheet sheet, StubColumns columns, int width) {
        this.sheet = sheet;
        this.columns = columns;
        this.width = width;
    }

    /** The path of a row with these names in its stub. */
    Path path(int row, Collection<Cell> names) {
        PathBuilder builder = new PathBuilder(sheet.profile());
        for (int column = 0; column < width; column++) {
            addCode(builder, columns.codes(column), sheet.grid().seenAt(row, column));
        }
        names.forEach(name -> addName(builder, row, name));
        return builder.build();
    }

    private static void addCode(PathBuilder builder, @Nullable CodeList codes, @Nullable Cell cell) {
        if (codes != null && cell != null) {
            String code = Wording.shown(cell);
            PartialKey meaning = codes.meaning(code).orElse(PartialKey.EMPTY);
            List<String> unknown = meaning.isEmpty() ? List.of(code) : List.of();
            builder.add(new TextReading("", meaning, PartialKey.EMPTY, Set.of(), null, unknown), cell.address());
        }
    }

    private void addName(PathBuilder builder, int row, Cell name) {
        PartialKey code = codeBeside(row, name.address().column());
        TextReading reading = read(name, code);
        for (Map.Entry<Dimension, Object> said : reading.sets().values().entrySet()) {
            Object coded = code.get(said.getKey());
            if (coded != null && !coded.equals(said.getValue())) {
                builder.fail(new Cause(FindingCode.LABEL_AMBIGUOUS, name.address(), coded + " / " + said.getValue()));
            }
        }
        builder.add(reading, name.address());
    }

    /** A name that several territories bear is that of the one whose code stands beside it. */
    private TextReading read(Cell name, PartialKey code) {
        TextReading reading = sheet.read(name);
        TerritoryCode territory = code.get(Dimension.TERRITORY, TerritoryCode.class);
        return reading.complete() || territory == null
                ? reading
                : sheet.wording().of(name.text(), territory);
    }

    private PartialKey codeBeside(int row, int column) {
        int place = column < width ? columns.codesBeside(column) : -1;
        Cell cell = place < 0 ? null : sheet.grid().seenAt(row, place);
        CodeList codes = place < 0 ? null : columns.codes(place);
        return cell == null || codes == null
                ? PartialKey.EMPTY
                : codes.meaning(Wording.shown(cell)).orElse(PartialKey.EMPTY);
    }
}
