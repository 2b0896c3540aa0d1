package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.grid.Blank;
import vn.cocau.grid.TextRun;

/** The runs of a rich text: what they show as one text, and whether they are worth keeping. */
final class TextRuns {

    private TextRuns() {}

    /** The runs, joined where they look alike; none where all look like the cell. */
    static List<TextRun> worthKeeping(List<TextRun> runs, String cellFont) {
        List<TextRun> joined = joined(runs);
        boolean uniform = joined.stream().allMatch(run -> run.font().equals(cellFont) && !run.superscript());
        return uniform ? List.of() : joined;
    }

    /** Superscripts stay out of the text unless it is nothing else. */
    static String shown(List<TextRun> runs) {
        String plain = runs.stream()
                .filter(run -> !run.superscript())
                .map(TextRun::text)
                .collect(Collectors.joining());
        return Blank.test(plain) ? runs.stream().map(TextRun::text).collect(Collectors.joining()) : plain;
    }

    static List<TextRun> joined(List<TextRun> runs) {
        List<TextRun> result = new ArrayList<>();
        for (TextRun run : runs) {
            TextRun last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.font().equals(run.font()) && last.superscript() == run.superscript()) {
                result.set(result.size() - 1, new TextRun(last.text() + run.text(), run.font(), run.superscript()));
            } else if (!run.text().isEmpty()) {
                result.add(run);
            }
        }
        return result;
    }
}
