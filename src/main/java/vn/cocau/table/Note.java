package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.finding.Place;

/** A note under a table, such as {@code (1) …}, and where it stands. */
record Note(Place place, String mark, String text) {

    private static final String MARK = "\\((\\d{1,2}|\\p{Ll}|\\*{1,3})\\)";
    private static final Pattern BEGIN = Pattern.compile("^[\\s\\p{Z}]*" + MARK + "(.*)$");
    private static final Pattern BEHIND_LABEL = Pattern.compile(MARK + "[\\s\\p{Z}]*$", Pattern.MULTILINE);

    /** The notes in a cell, each from the line that its mark begins up to the next such line. */
    static List<Note> of(Place place, String cell) {
        List<Note> notes = new ArrayList<>();
        for (String line : cell.split("\\R", -1)) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches()) {
                notes.add(new Note(place, begin.group(1), begin.group(2)));
            } else if (!notes.isEmpty()) {
                Note last = notes.remove(notes.size() - 1);
                notes.add(new Note(place, last.mark(), last.text() + " " + line));
            }
        }
        return notes;
    }

    /** The marks of the notes that a label refers to, behind it or behind one of its lines. */
    static Set<String> marksOf(String label) {
        Set<String> marks = new LinkedHashSet<>();
        Matcher matcher = BEHIND_LABEL.matcher(label);
        while (matcher.find()) {
            marks.add(matcher.group(1));
        }
        return marks;
    }
}
