package vn.cocau.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.grid.encoding.Encoding;
import vn.cocau.grid.encoding.Undoubted;

/**
 * A text as a workbook stores it, not yet decoded. Superscripts stay out of what it says unless it is nothing else.
 *
 * @param raw all of it
 * @param runs its runs where a font or superscript differs from the cell's, else empty; a run without a font has the cell's
 */
public record StoredText(String raw, List<TextRun> runs) {

    public StoredText {
        runs = List.copyOf(runs);
    }

    public static StoredText plain(String text) {
        return new StoredText(text, List.of());
    }

    /** A rich text; a run whose font is empty has that of the cell. */
    public static StoredText rich(List<TextRun> runs) {
        if (runs.size() == 1 && runs.get(0).font().isEmpty() && !runs.get(0).superscript()) {
            return plain(runs.get(0).text());
        }
        String raw = runs.stream().map(TextRun::text).collect(Collectors.joining());
        List<TextRun> joined = joined(runs);
        boolean uniform = joined.stream().allMatch(run -> run.font().isEmpty() && !run.superscript());
        return new StoredText(raw, uniform ? List.of() : joined);
    }

    /** Whether it says what it seems to, in a cell whose font is of Unicode. */
    boolean undoubted() {
        for (TextRun run : runs) {
            if (Encoding.ofFont(run.font()) != null || !Undoubted.test(run.text())) {
                return false;
            }
        }
        return Undoubted.test(runs.isEmpty() ? raw : shown(runs));
    }

    /** The pieces of the text in a cell of this font, each in one font. */
    List<TextRun> pieces(String cellFont) {
        if (runs.isEmpty()) {
            return List.of(new TextRun(raw, cellFont, false));
        }
        return joined(runs.stream()
                .map(run -> run.font().isEmpty() ? new TextRun(run.text(), cellFont, run.superscript()) : run)
                .toList());
    }

    static String shown(List<TextRun> runs) {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        String plain = runs.stream()
                .filter(run -> !run.superscript())
                .map(TextRun::text)
                .collect(Collectors.joining());
        return Blank.test(plain) ? runs.stream().map(TextRun::text).collect(Collectors.joining()) : plain;
    }

    /** The runs, neighbours that look alike in one. */
    private static List<TextRun> joined(List<TextRun> all) {
        List<TextRun> runs = all.stream().filter(run -> !run.text().isEmpty()).toList();
        List<TextRun> result = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            text.append(run.text());
            boolean goesOn = i + 1 < runs.size() && alike(run, runs.get(i + 1));
            if (!goesOn) {
                result.add(new TextRun(text.toString(), run.font(), run.superscript()));
                text.setLength(0);
            }
        }
        return result;
    }

    private static boolean alike(TextRun run, TextRun other) {
        return run.font().equals(other.font()) && run.superscript() == other.superscript();
    }
}
