package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Item;
import vn.cocau.publication.SheetStyles.Look;

/** Writes one topic: a band of rows for every metric, base and origin, with the same columns throughout. */
final class TopicSheet {

    private static final int LABEL_WIDTH = 24;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 26;
    private static final int PAGE = 110;

    private final Topic topic;
    private final List<TerritoryCode> territories;
    private final Names names;
    private final TopicFigures figures;
    private final Columns columns;
    private final Footnotes footnotes;

    TopicSheet(Topic topic, Release release) {
        this.topic = topic;
        this.territories = TopicFigures.territories(topic, release);
        this.names = new Names(release.profile());
        this.figures = TopicFigures.of(topic, release);
        this.columns = Columns.of(figures.figures(), release.profile());
        this.footnotes = new Footnotes(release);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<Integer> widths() {
        int numbers = columns.items().size();
        int width = Math.max(NARROWEST, Math.min(WIDEST, (PAGE - LABEL_WIDTH) / Math.max(1, numbers)));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(numbers + 1, width));
        widths.set(0, LABEL_WIDTH);
        return widths;
    }

    void write(SheetWriter writer) {
        writer.title(Bilingual.of(this::title));
        writer.header(Stream.concat(
                        Stream.of(Bilingual.text(topic.rowsAreTerritories() ? "sheet.territory" : "sheet.period")),
                        columns.items().stream().map(columns::heading))
                .toList());
        figures.shown().forEach((band, content) -> band(band, content, writer));
        footnotes.write(writer);
        if (figures.cut()) {
            writer.line(Bilingual.text("sheet.cut").oneLine(), Look.NOTE);
        }
        if (!figures.empty().isEmpty()) {
            writer.space();
            writer.band(Bilingual.text("sheet.none"));
            figures.empty().forEach((band, content) -> writer.across(none(band, content), Look.EXPLANATION));
        }
    }

    private String title(Language language) {
        String province = names.province(language);
        return Sentences.text(topic.key() + ".title", language, Map.of("province", province));
    }

    private void band(Band band, FigureQuery content, SheetWriter writer) {
        writer.band(band.title());
        Map<RowKey, List<Figure>> byRow =
                content.figures().stream().collect(Collectors.groupingBy(this::row, TreeMap::new, Collectors.toList()));
        byRow.forEach((key, each) -> writer.row(row(key, new FigureQuery(each))));
    }

    private String none(Band band, FigureQuery content) {
        String reasons = content.figures().stream()
                .map(footnotes::reason)
                .map(Bilingual::oneLine)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return band.title().oneLine() + ": " + reasons;
    }

    /** A row's place and its label. */
    private record RowKey(int order, String label) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            return Comparator.comparingInt(RowKey::order)
                    .thenComparing(RowKey::label)
                    .compare(this, other);
        }
    }

    private RowKey row(Figure figure) {
        if (!topic.rowsAreTerritories()) {
            boolean yearly = figure.basePeriod() == null
                    || figure.basePeriod().equals(figure.period().previousYear());
            return new RowKey(0, yearly ? figure.period().toString() : figure.period() + " / " + figure.basePeriod());
        }
        TerritoryCode code = figure.territory();
        int order = territories.indexOf(code);
        return new RowKey(order, names.territory(code));
    }

    private List<Entry> row(RowKey key, FigureQuery content) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.label(key.label() + stage(content)));
        for (Item item : columns.items()) {
            Optional<Figure> best =
                    content.where(figure -> Columns.column(figure).equals(item)).best();
            entries.add(best.map(footnotes::entry).orElse(Entry.BLANK));
        }
        return entries;
    }

    /** How firm the row is, where not all of it is final. */
    private static String stage(FigureQuery content) {
        Stage least = content.withValue().figures().stream()
                .map(Figure::stage)
                .min(Comparator.naturalOrder())
                .orElse(Stage.FINAL);
        return least.compareTo(Stage.FINAL) >= 0
                ? ""
                : " (" + Bilingual.name(least).oneLine() + ")";
    }
}
