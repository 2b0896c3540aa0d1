package vn.cocau.planted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cocau.concept.Dimension;

/** The titles above a table: what holds for all its figures, in words. */
final class Heading {

    private final Draw draw;
    private final Dice dice;
    private final Labels labels;
    private final Pen pen;

    Heading(Draw draw, Dice dice, Labels labels, Pen pen) {
        this.draw = draw;
        this.dice = dice;
        this.labels = labels;
        this.pen = pen;
    }

    /** The lines at the top of a sheet that say nothing of its figures. */
    int letterhead(int row) {
        int at = row;
        if (dice.chance(30)) {
            pen.text(0, at++, "CỤC THỐNG KÊ TỈNH THÁI NGUYÊN");
        }
        if (dice.chance(30)) {
            pen.text(0, at++, "Biểu số: 01/BC");
        }
        return at;
    }

    /**
     * The titles of a table, from a row on; returns the row below them.
     *
     * @param silent what the name of the sheet or the file says alone
     */
    int write(int row, Said around, Set<Dimension> silent, int width) {
        int at = row;
        StringBuilder title = new StringBuilder(opening(around));
        String territory =
                silent.contains(Dimension.TERRITORY) ? null : around.parts().get(Dimension.TERRITORY);
        boolean apart = draw.territory() == TerritoryPlace.LINE;
        if (territory != null && !apart) {
            title.append(' ').append(lower(Words.TERRITORIES.get(territory)));
        } else if (!around.parts().containsKey(Dimension.TERRITORY) && dice.chance(50)) {
            title.append(" phân theo huyện");
        }
        if (around.parts().containsKey(Dimension.PERIOD) && !silent.contains(Dimension.PERIOD)) {
            title.append(' ').append(lower(labels.worded(around)));
        }
        String basis =
                silent.contains(Dimension.PRICE_BASIS) ? null : around.parts().get(Dimension.PRICE_BASIS);
        boolean basisApart = dice.chance(30);
        if (basis != null && !basisApart) {
            String said = lower(dice.pick(Words.BASES.get(basis)));
            title.append(said.startsWith("theo") ? " " + said : " (" + said + ")");
        }
        boolean oneKind = around.parts().containsKey(Dimension.TRANSFORMATION);
        if (draw.unit() == UnitPlace.TITLE && oneKind) {
            title.append(" (").append(labels.unit(around)).append(')');
        }
        pen.text(0, at++, dice.chance(30) ? title.toString().toUpperCase(Locale.ROOT) : title.toString());
        if (territory != null && apart) {
            pen.text(0, at++, Words.TERRITORIES.get(territory));
        }
        if (basis != null && basisApart) {
            pen.text(0, at++, dice.pick(Words.BASES.get(basis)));
        }
        at += dice.between(0, 1);
        if (draw.unit() == UnitPlace.LINE) {
            Said kind = oneKind ? around : Said.of(Dimension.TRANSFORMATION, "LEVEL");
            pen.text(
                    dice.pick(0, width - 1), at++, dice.pick("Đơn vị tính: ", "ĐVT: ", "Đơn vị: ") + labels.unit(kind));
        }
        return at;
    }

    private String opening(Said around) {
        String measure = around.parts().get(Dimension.MEASURE);
        String words = measure == null ? "" : dice.pick(Words.MEASURES.get(measure));
        String kind = around.parts().getOrDefault(Dimension.TRANSFORMATION, "LEVEL");
        String opening = dice.pick(
                switch (kind) {
                    case "SHARE" -> List.of("Cơ cấu");
                    case "GROWTH" -> List.of("Tốc độ tăng");
                    case "INDEX" -> List.of("Chỉ số phát triển (năm trước = 100)");
                    default -> measure == null ? List.of("Một số chỉ tiêu kinh tế chủ yếu") : List.of("");
                });
        return (opening + " " + (opening.isEmpty() ? words : lower(words))).strip();
    }

    /** The first letter small, unless the word is written in capitals. */
    private static String lower(String text) {
        boolean capitals = text.length() < 2 || Character.isUpperCase(text.charAt(1));
        return capitals ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
