package vn.cocau.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cocau.metric.Figure;
import vn.cocau.metric.FigureStatus;
import vn.cocau.publication.SheetStyles.Look;

/** The notes below a table: the reasons of its missing values in words, numbered, and what its shading means. */
final class Footnotes {

    private final Release release;
    private final List<Bilingual> reasons = new ArrayList<>();
    private final Set<FigureStatus> statuses = EnumSet.noneOf(FigureStatus.class);

    Footnotes(Release release) {
        this.release = release;
    }

    /** The figure as a cell: its number, or the mark of its reason. */
    Entry entry(Figure figure) {
        if (figure.rounded() == null) {
            return Entry.missing(mark(reason(figure)));
        }
        statuses.add(figure.status());
        return Entry.number(figure.rounded(), SheetStyles.look(figure.status()));
    }

    Bilingual reason(Figure figure) {
        return Bilingual.of(language -> new Prose(release, language).reason(figure));
    }

    private String mark(Bilingual reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return "(" + (reasons.indexOf(reason) + 1) + ")";
    }

    void write(SheetWriter writer) {
        writer.space();
        for (Bilingual reason : reasons) {
            writer.line(mark(reason) + " " + reason.oneLine(), Look.NOTE);
        }
        for (FigureStatus status : statuses) {
            if (status != FigureStatus.NORMAL) {
                writer.row(List.of(
                        new Entry(null, "", SheetStyles.look(status)),
                        new Entry(null, Bilingual.name(status).oneLine(), Look.NOTE)));
            }
        }
    }
}
