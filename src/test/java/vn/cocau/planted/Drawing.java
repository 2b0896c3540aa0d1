package vn.cocau.planted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.sample.Canvas;
import vn.cocau.sample.Packaging;

/** Draws a workbook from a seed, and remembers what every figure in it says. */
final class Drawing {

    private final Draw draw;
    private final Dice dice;
    private final Values values;
    private final Labels labels;
    private final Economy economy;
    private final Workbook workbook;
    private final Map<String, Planted.Figure> figures = new LinkedHashMap<>();
    private @Nullable Canvas last;

    private Drawing(long seed) {
        this.dice = new Dice(seed);
        this.draw = Draw.of(seed, dice);
        this.values = new Values(draw, dice);
        this.labels = new Labels(draw, dice, values.of(Axis.PERIOD));
        this.economy = new Economy(dice, draw, values.of(Axis.PERIOD));
        this.workbook = draw.file().kind().workbook();
    }

    static Planted of(long seed) {
        return new Drawing(seed).draw();
    }

    private Planted draw() {
        Arrangement arrangement = draw.arrangement();
        Said around = Said.NOTHING;
        for (Axis axis : Axis.values()) {
            if (!arrangement.has(axis) || values.of(axis).size() == 1) {
                around = around.and(values.of(axis).get(0));
            }
        }
        Axis sheets = arrangement.sheets();
        for (Said said : sheets == null ? List.of(Said.NOTHING) : values.of(sheets)) {
            page(sheetName(around, said), around.and(said), silent(said));
        }
        String territory = around.parts().getOrDefault(Dimension.TERRITORY, "");
        boolean named = draw.territory() == TerritoryPlace.FILE && !territory.isEmpty();
        String file = (named ? Words.TERRITORIES.get(territory) + " - Biểu số liệu" : "Bieu-" + draw.seed())
                + draw.file().kind().ending();
        return new Planted(draw, file, Packaging.bytes(workbook), figures);
    }

    private String sheetName(Said around, Said own) {
        Axis sheets = draw.arrangement().sheets();
        if (sheets != null) {
            return sheets == Axis.PERIOD ? labels.worded(own) : labels.of(sheets, own);
        }
        String territory = around.parts().get(Dimension.TERRITORY);
        return draw.territory() == TerritoryPlace.SHEET && territory != null
                ? Words.TERRITORIES.get(territory)
                : dice.pick("Sheet1", "Bieu 1", "GTTT");
    }

    /** What the names of sheet and file say, so that titles need not. */
    private Set<Dimension> silent(Said ofSheet) {
        Set<Dimension> silent = EnumSet.noneOf(Dimension.class);
        if (draw.territory() == TerritoryPlace.FILE || draw.territory() == TerritoryPlace.SHEET) {
            silent.add(Dimension.TERRITORY);
        }
        if (dice.chance(50)) {
            silent.addAll(ofSheet.parts().keySet());
        } else {
            silent.removeAll(ofSheet.parts().keySet());
        }
        return silent;
    }

    private Pen pen(String sheetName) {
        Canvas canvas =
                last == null ? Canvas.first(workbook, draw.file().script().font, sheetName) : last.next(sheetName);
        last = canvas;
        return new Pen(canvas, draw.file().script());
    }

    private void page(String name, Said around, Set<Dimension> silent) {
        Pen pen = pen(name);
        Heading heading = new Heading(draw, dice, labels, pen);
        int row = heading.letterhead(1);
        Axis tables = draw.arrangement().tables();
        for (Said said : tables == null ? List.of(Said.NOTHING) : values.of(tables)) {
            Table table = table(around.and(said));
            TableDrawing drawing = drawing(pen, 0);
            row = heading.write(row, table.around(), silent, drawing.width(table));
            row = switch (draw.form()) {
                case HALVES -> halves(pen, name, table, row);
                case CONTINUED, CONTINUED_ON_NEXT_SHEET -> continued(pen, name, table, row);
                default -> whole(pen, name, table, row);
            };
            row += dice.between(1, 2);
        }
        notes(pen, row);
    }

    private void notes(Pen pen, int row) {
        int at = row;
        if (draw.header().years() == YearLook.NOTED) {
            pen.text(0, at++, "2) " + dice.pick("Số liệu chính thức", "Số chính thức"));
        }
        if (dice.chance(30)) {
            pen.text(0, at++, "Ghi chú: số liệu làm tròn.");
        }
        if (dice.chance(20)) {
            pen.text(0, at, "Người lập biểu");
            pen.text(2, at, "Thủ trưởng đơn vị");
        }
    }

    private TableDrawing drawing(Pen pen, int left) {
        return new TableDrawing(draw, dice, labels, economy, pen, left);
    }

    private int whole(Pen pen, String sheet, Table table, int row) {
        TableDrawing drawing = drawing(pen, 0);
        int below = drawing.body(table, drawing.header(table, row));
        keep(sheet, drawing);
        return below;
    }

    private int halves(Pen pen, String sheet, Table table, int row) {
        int middle = (table.rows().size() + 1) / 2;
        TableDrawing one = drawing(pen, 0);
        TableDrawing other = drawing(pen, one.width(table));
        Table first = table.of(table.rows().subList(0, middle));
        Table second = table.of(table.rows().subList(middle, table.rows().size()));
        int below = one.body(first, one.header(first, row));
        int belowOther = other.body(second, other.header(second, row));
        keep(sheet, one);
        keep(sheet, other);
        return Math.max(below, belowOther);
    }

    private int continued(Pen pen, String sheet, Table table, int row) {
        int middle = (table.rows().size() + 1) / 2;
        int below = whole(pen, sheet, table.of(table.rows().subList(0, middle)), row);
        Table rest = table.of(table.rows().subList(middle, table.rows().size()));
        String words = dice.pick("(Tiếp theo)", "Tiếp theo", "(tiếp)");
        if (draw.form() == Form.CONTINUED) {
            pen.text(0, below + 1, words);
            return whole(pen, sheet, rest, below + 2);
        }
        String next = sheet + " (2)";
        Pen onNext = pen(next);
        onNext.text(0, 1, words);
        int at = new Heading(draw, dice, labels, onNext)
                .write(
                        2,
                        rest.around(),
                        silent(Said.NOTHING),
                        drawing(onNext, 0).width(rest));
        whole(onNext, next, rest, at);
        return below;
    }

    private void keep(String sheet, TableDrawing drawing) {
        drawing.figures().forEach((cell, figure) -> figures.put(sheet + "!" + cell, figure));
    }

    private Table table(Said around) {
        Arrangement arrangement = draw.arrangement();
        Axis sections = arrangement.sections();
        List<Line> columns = List.of(new Line(List.of(), Said.NOTHING));
        for (Axis axis : arrangement.columns()) {
            columns = Line.under(columns, headings(axis));
        }
        return new Table(
                around,
                withUnit(columns, around),
                sections == null ? List.of(Line.of("", Said.NOTHING)) : lines(sections),
                lines(arrangement.rows()));
    }

    /** A section's period needs a word; a bare year would be a figure. */
    private List<Line> lines(Axis axis) {
        boolean worded = axis == Axis.PERIOD && axis == draw.arrangement().sections();
        return values.of(axis).stream()
                .map(said -> Line.of(worded ? labels.worded(said) : labels.of(axis, said), said))
                .toList();
    }

    /** The headings of one axis: two levels where parts stand under "of which". */
    private List<Line> headings(Axis axis) {
        Breakdown breakdown = draw.header().breakdown();
        if (axis != Axis.ACTIVITY || breakdown == Breakdown.NONE) {
            return lines(axis);
        }
        List<Line> headings = new ArrayList<>();
        for (Line line : lines(axis)) {
            boolean total = line.said().get(Dimension.ACTIVITY).equals("_T");
            headings.add(new Line(total ? List.of(line.own(), "") : List.of(breakdown.words, line.own()), line.said()));
        }
        return headings;
    }

    /** With the unit in the outermost heading, or in one over all where that is a year. */
    private List<Line> withUnit(List<Line> columns, Said around) {
        boolean inKind = draw.arrangement().has(Axis.KIND) && draw.arrangement().tables() != Axis.KIND;
        if (draw.unit() != UnitPlace.HEADER || inKind) {
            return columns;
        }
        String unit = " (" + labels.unit(around) + ")";
        if (draw.arrangement().columns().get(0).compareTo(Axis.TERRITORY) < 0) {
            return columns.stream()
                    .map(column -> {
                        List<String> copy = new ArrayList<>(column.labels());
                        copy.set(0, copy.get(0) + unit);
                        return new Line(copy, column.said());
                    })
                    .toList();
        }
        String measure = around.parts().get(Dimension.MEASURE);
        String kind = around.get(Dimension.TRANSFORMATION);
        String words = kind.equals("LEVEL") && measure != null
                ? Words.MEASURES.get(measure).get(0)
                : Words.KINDS.get(kind).get(0);
        return Line.under(List.of(Line.of(words + (words.contains("100") ? "" : unit), Said.NOTHING)), columns);
    }
}
