package vn.cocau.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.sample.Canvas;
import vn.cocau.sample.Ink;

/** Draws one table from a column on, and remembers what each of its figures says. */
final class TableDrawing {

    /** A row to be drawn: one without figures heads others. */
    private record Row(Line line, boolean figures) {}

    private final Draw draw;
    private final Dice dice;
    private final Labels labels;
    private final Economy economy;
    private final Pen pen;
    private final int left;
    private final Map<String, Planted.Figure> figures = new TreeMap<>();
    private final boolean numbers;
    private final boolean units;
    private final boolean english;

    TableDrawing(Draw draw, Dice dice, Labels labels, Economy economy, Pen pen, int left) {
        this.draw = draw;
        this.dice = dice;
        this.labels = labels;
        this.economy = economy;
        this.pen = pen;
        this.left = left;
        this.numbers = draw.body().hierarchy().ownColumn();
        this.units = draw.unit() == UnitPlace.COLUMN;
        this.english =
                draw.header().tongue() == Tongue.BESIDE && draw.arrangement().rows() == Axis.ACTIVITY;
    }

    /** By address. */
    Map<String, Planted.Figure> figures() {
        return figures;
    }

    int stub() {
        return (numbers ? 1 : 0) + 1 + (english ? 1 : 0) + (units ? 1 : 0);
    }

    int width(Table table) {
        return stub() + table.columns().size();
    }

    private int labelColumn() {
        return left + (numbers ? 1 : 0);
    }

    private int firstFigure() {
        return left + stub();
    }

    /** Draws the header; returns the row below it. */
    int header(Table table, int row) {
        HeaderDrawing header = new HeaderDrawing(draw, pen, firstFigure());
        int last = row + header.height(table) - 1;
        if (numbers) {
            header.stub(left, row, last, draw.body().hierarchy() == Hierarchy.CODED ? "Mã số" : "STT");
        }
        header.stub(labelColumn(), row, last, stubHead());
        if (english) {
            header.stub(labelColumn() + 1, row, last, "Items");
        }
        if (units) {
            header.stub(firstFigure() - 1, row, last, dice.pick("Đơn vị tính", "ĐVT"));
        }
        return header.write(table, row, left);
    }

    private String stubHead() {
        return switch (draw.arrangement().rows()) {
            case PERIOD -> "Năm";
            case TERRITORY -> dice.pick("Huyện, thành phố", "Đơn vị hành chính", "Địa phương");
            default -> dice.pick("Chỉ tiêu", "Ngành kinh tế", "Tên chỉ tiêu");
        };
    }

    /** Draws the rows under every section; returns the row below them. */
    int body(Table table, int row) {
        int at = row;
        if (draw.unit() == UnitPlace.BODY) {
            pen.text(firstFigure(), at++, labels.unit(kindOf(table.around())));
        }
        for (int i = 0; i < table.sections().size(); i++) {
            Line section = table.sections().get(i);
            if (!section.own().isEmpty() && !isNamedBySection(table)) {
                section(section.own(), i, at++, table);
            }
            at = rows(table, section, at);
        }
        return at;
    }

    private static Said kindOf(Said said) {
        return said.parts().containsKey(Dimension.TRANSFORMATION) ? said : Said.of(Dimension.TRANSFORMATION, "LEVEL");
    }

    /** Whether the total's row bears the section's name. */
    private boolean isNamedBySection(Table table) {
        return draw.body().sectioning() == Sectioning.WITH_FIGURES
                && table.rows()
                        .get(0)
                        .said()
                        .parts()
                        .getOrDefault(Dimension.ACTIVITY, "")
                        .equals("_T");
    }

    private void section(String words, int index, int row, Table table) {
        switch (draw.body().sectioning()) {
            case ACROSS -> pen.text(left, row, firstFigure() + table.columns().size() - 1, row, words);
            case BOLD -> pen.text(labelColumn(), row, words, pen.ink().strong());
            case LETTERED -> pen.text(labelColumn(), row, "ABCDEFGHIJK".charAt(index) + ". " + words);
            default -> pen.text(labelColumn(), row, words);
        }
    }

    private int rows(Table table, Line section, int row) {
        List<Row> rows = withHeads(table.rows());
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).figures()) {
                places.put(rows.get(i).line().said().parts().getOrDefault(Dimension.ACTIVITY, "" + i), row + i);
            }
        }
        int misspelt = draw.body().spelling() == Spelling.SLIP ? dice.between(0, rows.size() - 1) : -1;
        int[] counted = new int[3];
        for (int i = 0; i < rows.size(); i++) {
            Row each = rows.get(i);
            if (!each.figures()) {
                pen.text(labelColumn(), row + i, each.line().own());
                continue;
            }
            int depth = depth(each.line().said());
            counted[depth]++;
            if (depth < 2) {
                counted[2] = 0;
            }
            boolean slip = i == misspelt;
            boolean named = i == 0 && isNamedBySection(table);
            Said around = table.around().and(section.said()).and(each.line().said());
            label(named ? section.own() : each.line().own(), around, row + i, counted[depth], slip);
            if (units) {
                pen.text(firstFigure() - 1, row + i, labels.unit(kindOf(around)));
            }
            for (int column = 0; column < table.columns().size(); column++) {
                figure(
                        row + i,
                        column,
                        around.and(table.columns().get(column).said()),
                        slip ? "misspelt" : null,
                        places);
            }
        }
        return row + rows.size();
    }

    private List<Row> withHeads(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Row(line, true));
            String activity = line.said().parts().getOrDefault(Dimension.ACTIVITY, "");
            if (draw.header().tongue() == Tongue.BELOW && Words.ENGLISH.containsKey(activity)) {
                rows.add(new Row(Line.of(Words.ENGLISH.get(activity), Said.NOTHING), false));
            }
            boolean parts = activity.equals("_T")
                    && draw.arrangement().rows() == Axis.ACTIVITY
                    && draw.body().total() == TotalPlace.ABOVE;
            if (parts && draw.header().breakdown() != Breakdown.NONE) {
                rows.add(new Row(Line.of(draw.header().breakdown().words, Said.NOTHING), false));
            }
        }
        return rows;
    }

    /** How far below the total: sectors one step, their parts two. */
    private static int depth(Said said) {
        String activity = said.parts().getOrDefault(Dimension.ACTIVITY, "");
        return activity.isEmpty() || activity.equals("_T")
                ? 0
                : List.of("A", "BTF", "GTU").contains(activity) ? 1 : 2;
    }

    private void label(String words, Said said, int row, int number, boolean slip) {
        Hierarchy hierarchy = draw.body().hierarchy();
        int depth = draw.arrangement().rows() == Axis.ACTIVITY ? depth(said) : 0;
        if (YearCell.isYear(words)) {
            new YearCell(pen, draw.header().years()).write(labelColumn(), row, labelColumn(), words);
            return;
        }
        if (numbers) {
            pen.text(
                    left,
                    row,
                    hierarchy == Hierarchy.CODED
                            ? hierarchy.mark(depth, row % 90)
                            : hierarchy.mark(Math.max(depth, 1), number));
        }
        String spelt = slip ? Spelling.slip(words) : words;
        String activity = said.parts().getOrDefault(Dimension.ACTIVITY, "");
        boolean named = Words.ACTIVITIES.getOrDefault(activity, List.of()).contains(words);
        String englishWords = named ? Words.ENGLISH.get(activity) : null;
        String both = englishWords == null ? spelt : draw.header().tongue().of(spelt, englishWords);
        if (draw.unit() == UnitPlace.LABEL) {
            both += " (" + labels.unit(kindOf(said)) + ")";
        }
        pen.text(labelColumn(), row, (numbers ? "" : hierarchy.mark(depth, number)) + both, ink(hierarchy, depth));
        if (english && englishWords != null) {
            pen.text(labelColumn() + 1, row, englishWords);
        }
    }

    private Ink ink(Hierarchy hierarchy, int depth) {
        if (hierarchy == Hierarchy.INDENTED) {
            return pen.ink().indented(depth);
        }
        return hierarchy == Hierarchy.BOLD && depth < 2 ? pen.ink().strong() : pen.ink();
    }

    private void figure(int row, int column, Said said, @Nullable String excuse, Map<String, Integer> places) {
        String cell = Canvas.at(firstFigure() + column, row);
        String transformation = said.get(Dimension.TRANSFORMATION);
        boolean change = transformation.equals("INDEX") || transformation.equals("GROWTH");
        Marks marks = draw.figures().marks();
        boolean nothing = economy.isNothing(said);
        if (nothing && change) {
            return;
        }
        boolean lost = labels.isNoted(said) && draw.header().years() == YearLook.NOTE_LOST;
        String why = lost ? "note lost" : draw.form() == Form.HALVES ? "halves" : excuse;
        BigDecimal amount = economy.of(said);
        if (nothing && marks == Marks.DASH) {
            pen.text(firstFigure() + column, row, marks.mark);
            figures.put(cell, new Planted.Figure(said.key(), BigDecimal.ZERO, why));
        } else if (marks != Marks.NONE && marks != Marks.DASH && isLeaf(said) && dice.chance(8)) {
            if (marks.shown() != null) {
                pen.text(firstFigure() + column, row, marks.mark);
                figures.put(cell, new Planted.Figure(said.key(), null, why));
            }
        } else {
            figures.put(cell, new Planted.Figure(said.key(), amount, why));
            write(cell, amount, said, places);
        }
    }

    private boolean isLeaf(Said said) {
        return !Economy.PARTS.containsKey(said.get(Dimension.ACTIVITY))
                && !said.get(Dimension.TERRITORY).equals("19");
    }

    private void write(String cell, BigDecimal amount, Said said, Map<String, Integer> places) {
        if (draw.figures().numbers() != NumberLook.STORED) {
            pen.text(columnOf(cell), rowOf(cell), draw.figures().numbers().print(amount));
            return;
        }
        String format = amount.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(amount.scale());
        List<String> parts = Economy.PARTS.getOrDefault(said.get(Dimension.ACTIVITY), List.of());
        boolean all = !parts.isEmpty() && places.keySet().containsAll(parts);
        boolean marked = draw.figures().marks() != Marks.NONE;
        if (draw.figures().totals() == Totals.COMPUTED
                && all
                && !marked
                && said.get(Dimension.TRANSFORMATION).equals("LEVEL")) {
            String column = cell.replaceAll("\\d", "");
            pen.formula(
                    cell,
                    String.join(
                            "+",
                            parts.stream()
                                    .map(part -> column + places.get(part))
                                    .toList()),
                    amount,
                    format);
        } else {
            pen.number(cell, amount, format);
        }
    }

    private static int columnOf(String cell) {
        return new org.apache.poi.ss.util.CellReference(cell).getCol();
    }

    private static int rowOf(String cell) {
        return new org.apache.poi.ss.util.CellReference(cell).getRow() + 1;
    }
}
