package vn.cocau.planted;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.concept.Dimension;
import vn.cocau.sample.Canvas;
import vn.cocau.sample.Ink;
import vn.cocau.sample.Packaging;
import vn.cocau.sample.Tcvn3;

/** Draws a {@link Plan} as a workbook, and remembers what every figure in it says. */
final class Drawing {

    private static final String FONT = "Times New Roman";
    private static final String LEGACY = ".VnTime";

    private final long seed;
    private final Dice dice;
    private final Plan plan;
    private final Economy economy;
    private final int decimals;
    private final NumberLook look;
    private final boolean legacy;
    private final boolean merged;
    private final boolean numbered;
    private final boolean bilingual;
    private final boolean columnNumbers;
    private final boolean inFileName;
    private final int typo;
    private final String unit;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Canvas canvas;
    private final Ink text;
    private final Map<String, Planted.Figure> figures = new LinkedHashMap<>();
    private int row = 1;

    private Drawing(long seed) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.plan = new Plan(dice);
        this.decimals = plan.multiplier == 9 ? dice.between(1, 2) : dice.between(0, 1);
        this.look = decimals == 0
                ? NumberLook.STORED
                : dice.pick(NumberLook.STORED, NumberLook.STORED, NumberLook.VIETNAMESE, NumberLook.SPACED);
        this.economy = new Economy(dice, plan.multiplier, decimals);
        this.legacy = dice.chance(10);
        this.merged = dice.chance(70);
        this.numbered = dice.chance(25) && rowsAreActivities();
        this.bilingual = !legacy && dice.chance(15);
        this.columnNumbers = dice.chance(15);
        this.inFileName = plan.around.parts().containsKey(Dimension.TERRITORY) && dice.chance(30);
        this.typo = dice.chance(5) && rowsAreActivities() ? dice.between(1, plan.rows.size() - 1) : -1;
        this.unit = dice.pick(Words.UNITS.get(plan.multiplier));
        this.canvas = Canvas.first(workbook, legacy ? LEGACY : FONT, dice.pick("Sheet1", "Bieu 1", "GTTT"));
        this.text = Ink.of(legacy ? LEGACY : FONT, 12);
    }

    static Planted of(long seed) {
        return new Drawing(seed).draw();
    }

    private boolean rowsAreActivities() {
        return plan.shape == Plan.Shape.ACTIVITIES_BY_YEARS || plan.shape == Plan.Shape.STACKED_BLOCKS;
    }

    private Planted draw() {
        titles();
        int stub = (numbered ? 1 : 0) + 1 + (plan.unitPlace == Plan.UnitPlace.COLUMN ? 1 : 0);
        header(stub);
        for (Line section : plan.sections) {
            section(section, stub);
        }
        if (dice.chance(30)) {
            write(0, row + 1, "Ghi chú: số liệu làm tròn.");
        }
        String territory = plan.around.parts().getOrDefault(Dimension.TERRITORY, "");
        String file = inFileName ? Words.TERRITORIES.get(territory) + " - Biểu số liệu.xlsx" : "Bieu-" + seed + ".xlsx";
        return new Planted(seed, file, Packaging.bytes(workbook), description(), figures);
    }

    private String description() {
        return plan.shape + ", unit " + plan.unitPlace + ", " + look + (legacy ? ", TCVN3" : "")
                + (merged ? ", merged" : ", unmerged")
                + (numbered ? ", numbered" : "") + (bilingual ? ", bilingual" : "")
                + (columnNumbers ? ", column numbers" : "")
                + (inFileName ? ", territory in the file's name" : "") + (typo >= 0 ? ", misspelt" : "");
    }

    private void titles() {
        if (dice.chance(30)) {
            write(0, row++, "CỤC THỐNG KÊ TỈNH THÁI NGUYÊN");
        }
        if (dice.chance(30)) {
            write(0, row++, "Biểu số: 01/BC");
        }
        StringBuilder title = new StringBuilder(dice.pick(Words.MEASURES.get(plan.around.get(Dimension.MEASURE))));
        String territory = plan.around.parts().get(Dimension.TERRITORY);
        if (territory != null && !inFileName) {
            title.append(' ').append(lower(Words.TERRITORIES.get(territory)));
        } else if (territory == null && dice.chance(50)) {
            title.append(" phân theo huyện");
        }
        String year = plan.around.parts().get(Dimension.PERIOD);
        if (year != null) {
            title.append(" năm ").append(year);
        }
        String basis = plan.around.parts().get(Dimension.PRICE_BASIS);
        boolean apart = dice.chance(30);
        if (basis != null && !apart) {
            String said = lower(dice.pick(Words.BASES.get(basis)));
            title.append(said.startsWith("theo") ? " " + said : " (" + said + ")");
        }
        if (plan.unitPlace == Plan.UnitPlace.TITLE) {
            title.append(" (").append(unit).append(')');
        }
        write(0, row++, dice.chance(30) ? title.toString().toUpperCase(Locale.ROOT) : title.toString());
        if (basis != null && apart) {
            write(0, row++, dice.pick(Words.BASES.get(basis)));
        }
        row += dice.between(0, 1);
        if (plan.unitPlace == Plan.UnitPlace.LINE) {
            write(dice.pick(0, plan.columns.size()), row++, dice.pick("Đơn vị tính: ", "ĐVT: ", "Đơn vị: ") + unit);
        }
    }

    /** A district's kind in small letters, its name as it is. */
    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private void header(int stub) {
        int levels = plan.columns.get(0).labels().size();
        if (numbered) {
            head(0, levels, "STT");
        }
        head(numbered ? 1 : 0, levels, stubHead());
        if (plan.unitPlace == Plan.UnitPlace.COLUMN) {
            head(stub - 1, levels, dice.pick("Đơn vị tính", "ĐVT"));
        }
        for (int level = 0; level < levels; level++) {
            for (int from = 0; from < plan.columns.size(); ) {
                int to = from;
                List<String> path = plan.columns.get(from).labels().subList(0, level + 1);
                while (to + 1 < plan.columns.size()
                        && level + 1 < levels
                        && plan.columns
                                .get(to + 1)
                                .labels()
                                .subList(0, level + 1)
                                .equals(path)) {
                    to++;
                }
                String label = path.get(level);
                write(
                        range(stub + from, row + level, merged ? stub + to : stub + from, row + level),
                        bilingual(label, plan.columns.get(from)));
                from = to + 1;
            }
        }
        row += levels;
        if (columnNumbers) {
            canvas.put(Canvas.at(0, row), text("A"), text);
            for (int i = 1; i < stub + plan.columns.size(); i++) {
                canvas.put(Canvas.at(i, row), text(i < stub ? "B" : "" + (i - stub + 1)), text);
            }
            row++;
        }
    }

    private String stubHead() {
        return switch (plan.shape) {
            case YEARS_BY_ACTIVITIES -> "Năm";
            case ACTIVITIES_BY_YEARS, STACKED_BLOCKS -> dice.pick("Chỉ tiêu", "Ngành kinh tế", "Tên chỉ tiêu");
            default -> dice.pick("Huyện, thành phố", "Đơn vị");
        };
    }

    private void head(int column, int levels, String label) {
        write(range(column, row, column, merged ? row + levels - 1 : row), label);
    }

    private void section(Line section, int stub) {
        if (!section.own().isEmpty()) {
            write(numbered ? 1 : 0, row++, section.own());
        }
        if (plan.unitPlace == Plan.UnitPlace.BODY) {
            write(stub, row++, unit);
        }
        int number = 1;
        for (int i = 0; i < plan.rows.size(); i++) {
            Line line = plan.rows.get(i);
            if (numbered && line.depth() == 1) {
                canvas.put(Canvas.at(0, row), text("" + number++), text);
            }
            stubLabel(numbered ? 1 : 0, line, i == typo);
            if (plan.unitPlace == Plan.UnitPlace.COLUMN) {
                write(stub - 1, row, unit);
            }
            for (int column = 0; column < plan.columns.size(); column++) {
                Said said = plan.around
                        .and(section.said())
                        .and(plan.columns.get(column).said())
                        .and(line.said());
                figure(Canvas.at(stub + column, row), said, i == typo);
            }
            row++;
        }
    }

    private void stubLabel(int column, Line line, boolean misspelt) {
        String label = bilingual(line.own(), line);
        if (misspelt) {
            int at = label.length() / 2;
            label = label.substring(0, at) + "x" + label.substring(at);
        }
        if (line.own().matches("\\d{4}") && dice.chance(50)) {
            canvas.put(Canvas.at(column, row), Integer.parseInt(line.own()), text);
            return;
        }
        String prefix = line.depth() == 2 ? dice.pick("", "- ", "") : "";
        canvas.put(Canvas.at(column, row), text(prefix + label), line.depth() < 2 ? text.strong() : text.indented(1));
    }

    private String bilingual(String label, Line line) {
        String code = line.said().parts().get(Dimension.ACTIVITY);
        String english = code == null || !line.own().equals(label) ? null : Words.ENGLISH.get(code);
        return bilingual && english != null ? label + "\n" + english : label;
    }

    private void figure(String cell, Said said, boolean misspelt) {
        BigDecimal amount = economy.of(said);
        figures.put(cell, new Planted.Figure(said.key(), amount, misspelt));
        if (look == NumberLook.STORED) {
            canvas.put(cell, amount, text.numbers(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)));
        } else {
            canvas.put(cell, look.print(amount), text);
        }
    }

    private static String range(int column, int row, int lastColumn, int lastRow) {
        String first = Canvas.at(column, row);
        String last = Canvas.at(lastColumn, lastRow);
        return first.equals(last) ? first : first + ":" + last;
    }

    private void write(int column, int at, String words) {
        write(Canvas.at(column, at), words);
    }

    private void write(String range, String words) {
        if (words.matches("\\d{4}") && dice.chance(60)) {
            canvas.put(range, Integer.parseInt(words), text);
        } else {
            canvas.put(range, text(words), text);
        }
    }

    /** There are no capitals with a tone: such words are written in small letters. */
    private String text(String words) {
        if (!legacy) {
            return words;
        }
        boolean toned = words.chars().anyMatch(letter -> letter > 0x7F && Character.isUpperCase(letter));
        String typed = words.replace("–", "-");
        return Tcvn3.encode(toned ? typed.toLowerCase(Locale.ROOT) : typed);
    }
}
