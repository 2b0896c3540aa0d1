package vn.cocau.planted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Dimension;

/** What the values of axes are called in headings, rows and section lines of one workbook: always alike. */
final class Labels {

    private final Draw draw;
    private final Dice dice;
    private final String money;
    private final String usual;
    private final Map<Said, String> chosen = new HashMap<>();
    /** The year whose heading bears the mark of a note; none where it is blank. */
    private String noted = "";

    Labels(Draw draw, Dice dice, List<Said> periods) {
        this.draw = draw;
        this.dice = dice;
        this.money = dice.pick(Words.UNITS.get(draw.figures().multiplier()));
        this.usual =
                draw.header().worded() ? dice.pick(Words.STAGES.get("FINAL").subList(1, 5)) : "%s";
        YearLook years = draw.header().years();
        if (draw.frequency() == Frequency.YEARS && (years == YearLook.NOTED || years == YearLook.NOTE_LOST)) {
            this.noted = dice.pick(periods).get(Dimension.PERIOD);
        }
    }

    /** The unit of figures of this kind. */
    String unit(Said said) {
        return said.get(Dimension.TRANSFORMATION).equals("LEVEL") ? money : "%";
    }

    boolean isNoted(Said said) {
        return !noted.isEmpty()
                && noted.equals(said.parts().get(Dimension.PERIOD))
                && "FINAL".equals(said.parts().get(Dimension.STAGE));
    }

    /** In a heading, a row or a section line. */
    String of(Axis axis, Said said) {
        return chosen.computeIfAbsent(said, same -> choose(axis, said));
    }

    private String choose(Axis axis, Said said) {
        return switch (axis) {
            case MEASURE -> dice.pick(Words.MEASURES.get(said.get(Dimension.MEASURE)));
            case BASIS -> dice.pick(Words.BASES.get(said.get(Dimension.PRICE_BASIS)));
            case KIND -> kind(said);
            case TERRITORY -> territory(said.get(Dimension.TERRITORY));
            case ACTIVITY -> dice.pick(Words.ACTIVITIES.get(said.get(Dimension.ACTIVITY)));
            case PERIOD -> period(said, usual);
        };
    }

    private String kind(Said said) {
        String words = dice.pick(Words.KINDS.get(said.get(Dimension.TRANSFORMATION)));
        return draw.unit() == UnitPlace.HEADER
                        || !said.get(Dimension.TRANSFORMATION).equals("LEVEL")
                ? withUnit(words, said)
                : words;
    }

    private String withUnit(String words, Said said) {
        return words.contains("100") ? words : words + " (" + unit(said) + ")";
    }

    private String territory(String code) {
        return code.equals("19") ? dice.pick("Toàn tỉnh", "Tỉnh Thái Nguyên") : Words.TERRITORIES.get(code);
    }

    /** A period with a word at least, for places where a bare year would be a number. */
    String worded(Said said) {
        return period(said, "Năm %s");
    }

    private String period(Said said, String pattern) {
        String period = said.get(Dimension.PERIOD);
        String year = period.substring(0, 4);
        String stage = said.get(Dimension.STAGE);
        if (period.length() > 4) {
            String span =
                    Words.SPANS.get(period.substring(5)) + (period.startsWith("M", 5) ? " đầu năm " : " năm ") + year;
            return stage.equals("FINAL") ? span : Words.STAGE_WORDS.get(stage) + " " + span;
        }
        if (!stage.equals("FINAL")) {
            return dice.pick(Words.STAGES.get(stage)).formatted(year);
        }
        return pattern.formatted(year) + (isNoted(said) && pattern.equals("%s") ? "2)" : "");
    }
}
