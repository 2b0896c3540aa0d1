package vn.cocau.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.reply.mark.Mark;
import vn.cocau.reply.mark.Tint;

/** A cell of the page: what it shows, coloured by what it was taken for; the pointer brings up what is said of it. */
final class CellMarkup {

    private final String anchor;
    private final SheetKinds kinds;
    private final Map<CellAddress, Mark> marks;
    private final ReadAs readAs;
    private final ShownCell shown;
    private final Language language;

    /** @param anchor what the addresses of the sheet's cells begin with in the page */
    CellMarkup(String anchor, SheetKinds kinds, Map<CellAddress, Mark> marks, ReadAs readAs, Language language) {
        this.anchor = anchor;
        this.kinds = kinds;
        this.marks = marks;
        this.readAs = readAs;
        this.shown = new ShownCell(language);
        this.language = language;
    }

    String html(Cell cell, String span) {
        List<String> styles = new ArrayList<>();
        CellKind kind = kinds.of(cell.address());
        if (kind != null) {
            styles.add(kind.style());
        }
        if (ShownCell.isNumber(cell)) {
            styles.add("n");
        }
        if (cell.appearance().bold()) {
            styles.add("b");
        }
        if (cell.hidden()) {
            styles.add("hidden");
        }
        return open(cell.address(), styles, kind) + span + ">" + Markup.escaped(shown.text(cell)) + "</td>";
    }

    String empty(CellAddress cell) {
        return marks.containsKey(cell) ? open(cell, new ArrayList<>(), null) + "></td>" : "<td></td>";
    }

    private String open(CellAddress cell, List<String> styles, @Nullable CellKind kind) {
        Mark mark = marks.get(cell);
        if (mark != null) {
            styles.add("marked");
            if (mark.tint() == Tint.REFUSED) {
                styles.add("broken");
            }
        }
        String style = styles.isEmpty() ? "" : " class=\"" + String.join(" ", styles) + "\"";
        String told = told(cell, mark, kind);
        String title = told.isEmpty() ? "" : " title=\"" + Markup.escaped(told) + "\"";
        return "<td" + (mark == null ? "" : " id=\"" + anchor + cell + "\"") + style + title;
    }

    private String told(CellAddress cell, @Nullable Mark mark, @Nullable CellKind kind) {
        List<String> told = new ArrayList<>();
        if (mark != null) {
            told.add(mark.text());
        }
        Observation observation = kinds.read(cell);
        if (observation != null) {
            told.add(readAs.of(observation));
        } else if (kind != null) {
            told.add(Sentences.text("reply.kind." + kind, language));
        }
        String labels =
                kinds.labels(cell).stream().map(shown::text).map(String::strip).collect(Collectors.joining(" · "));
        if (!labels.isEmpty()) {
            told.add(Sentences.text("reply.place", language, Map.of("labels", labels)));
        }
        return String.join("\n\n", told);
    }
}
