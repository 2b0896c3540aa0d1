package vn.cocau.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Stage;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.TextReading;

/**
 * The notes of a sheet by their marks. A label that ends in a mark also says what its note says: {@code 2023*} over
 * "* preliminary figures" is preliminary. Digits glued to a year ({@code 20232)}) are a mark only where the note is there
 * and wholly understood; otherwise nobody knows what they are.
 */
final class Notes {

    private static final String MARK = "\\(?(\\d{1,2})\\)|\\(?(\\*{1,3})\\)?|([\u00B9\u00B2\u00B3])\\)?";
    private static final Pattern MARKED_YEAR = Pattern.compile("(.*(?:19|20)\\d{2})\\s*(?:" + MARK + ")");
    private static final Pattern MARKED = Pattern.compile("(.*[^*()\u00B9\u00B2\u00B3])\\s*(?:" + MARK + ")");
    private static final Pattern NOTE =
            Pattern.compile("(?:[^\\d(*]{0,20}:\\s*)?(?:" + MARK + ")[\\s:.-]*(\\S.*)", Pattern.DOTALL);
    private static final String RAISED = "\u00B9\u00B2\u00B3";

    private final Map<String, String> texts = new HashMap<>();
    private final Stage unmarked;

    /** @param unmarked the stage of what bears no mark */
    Notes(SheetGrid grid, Stage unmarked) {
        this.unmarked = unmarked;
        for (Cell cell : grid.cells()) {
            Matcher note =
                    endsLikeMark(cell.text()) ? null : NOTE.matcher(cell.text().strip());
            if (note != null && note.matches()) {
                texts.putIfAbsent(mark(note, 1), note.group(4));
            }
        }
    }

    /** What a label says together with its note. */
    TextReading read(Cell cell, Wording wording) {
        TextReading own = wording.of(cell);
        String text = cell.text().strip();
        if (texts.isEmpty() || !endsLikeMark(text)) {
            return own;
        }
        Matcher year = MARKED_YEAR.matcher(text);
        if (year.matches()) {
            return withNote(wording.of(year.group(1)), note(year, wording), own);
        }
        Matcher label = MARKED.matcher(text);
        return label.matches() && label.group(2) == null ? withNote(own, note(label, wording), own) : own;
    }

    private @Nullable TextReading note(Matcher label, Wording wording) {
        String text = texts.get(mark(label, 2));
        return text == null ? null : wording.of(text);
    }

    /** A note that is not wholly understood, or says more than how firm a figure is, adds nothing to what is known. */
    private TextReading withNote(TextReading bare, @Nullable TextReading note, TextReading otherwise) {
        if (note == null || !note.complete() || note.outOfScope() != null || !isAboutStage(note)) {
            return otherwise;
        }
        Object said = note.sets().get(Dimension.STAGE);
        Object own = bare.sets().get(Dimension.STAGE);
        if (said == null || said.equals(own) || (own == null && said.equals(unmarked))) {
            return bare;
        }
        return own == null ? with(bare, said) : otherwise;
    }

    private static boolean isAboutStage(TextReading note) {
        return Set.of(Dimension.STAGE).containsAll(note.sets().values().keySet())
                && note.implies().isEmpty();
    }

    private static TextReading with(TextReading bare, Object stage) {
        EnumMap<Dimension, Object> sets = new EnumMap<>(Dimension.class);
        sets.putAll(bare.sets().values());
        sets.put(Dimension.STAGE, stage);
        return new TextReading(
                bare.language(), new PartialKey(sets), bare.implies(), bare.roles(), bare.outOfScope(), bare.residue());
    }

    private static boolean endsLikeMark(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == ')' || last == '*' || RAISED.indexOf(last) >= 0;
    }

    /** The same however it is raised or bracketed. */
    private static String mark(Matcher matcher, int firstGroup) {
        String digits = matcher.group(firstGroup);
        String stars = matcher.group(firstGroup + 1);
        if (digits != null) {
            return digits;
        }
        return stars != null ? stars : String.valueOf(RAISED.indexOf(matcher.group(firstGroup + 2)) + 1);
    }
}
