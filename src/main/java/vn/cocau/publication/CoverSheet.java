package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.finding.Language;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Target;
import vn.cocau.publication.SheetStyles.Look;

/** The first page: newest growth and structure, the answers to the targets on every base, and what is incomplete. */
final class CoverSheet implements ListSheet {

    private static final List<SummarySection> NOTES =
            List.of(new SummaryCoverage(), new SummarySlips(), new SummaryFiles());

    @Override
    public String key() {
        return "sheet.cover";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("indicator", 44),
                new Column("period", 11),
                new Column("actual", 11),
                new Column("goal", 11),
                new Column("needed", 13),
                new Column("basis", 47),
                new Column("note", 38));
    }

    @Override
    public List<List<Entry>> rows(Release release) {
        CoverRows rows = new CoverRows(release);
        List<List<Entry>> all = new ArrayList<>(rows.newest());
        release.profile().targets().forEach(target -> all.addAll(answers(target, release, rows)));
        return all;
    }

    @Override
    public void write(Release release, SheetWriter writer) {
        Names names = new Names(release.profile());
        writer.title(Bilingual.of(language ->
                new Prose(release, language).text("summary.title", Map.of("province", names.province(language)))));
        writer.header(columns().stream()
                .map(column -> Bilingual.text("sheet.column." + column.key()))
                .toList());
        rows(release).forEach(writer::row);
        for (Language language : Language.values()) {
            writer.space();
            Prose prose = new Prose(release, language);
            NOTES.stream()
                    .flatMap(section -> section.lines(prose).stream())
                    .forEach(line -> writer.line(line, Look.NOTE));
        }
    }

    /** What the figures answer; a target that none of them can judge is left to its own sheet. */
    private static List<List<Entry>> answers(Target target, Release release, CoverRows rows) {
        if (target.kind() == Target.Kind.AVERAGE_GROWTH) {
            return GrowthAnswer.of(target, release)
                    .map(answer -> rows.answer(target, answer.average(), answer.needed()))
                    .stream()
                    .toList();
        }
        FigureQuery gaps = FigureQuery.of(release).metric("M71").target(target.id());
        if (gaps.withValue().isEmpty()) {
            return List.of();
        }
        return gaps.figures().stream()
                .sorted(Comparator.comparing(Figure::shareBase, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Figure::origin, Comparator.reverseOrder())
                        .thenComparing(StructureCsv.ORDER))
                .map(gap -> rows.answer(target, share(gap, release).orElse(gap), Optional.of(gap)))
                .toList();
    }

    /** The share a gap is measured from. */
    private static Optional<Figure> share(Figure gap, Release release) {
        return FigureQuery.of(release)
                .metric("M02", "M03")
                .in(gap.territory())
                .at(gap.period())
                .from(gap.origin())
                .item(gap.measure(), gap.activity())
                .where(figure -> figure.shareBase() == gap.shareBase()
                        && figure.priceBasis().equals(gap.priceBasis()))
                .best();
    }
}
