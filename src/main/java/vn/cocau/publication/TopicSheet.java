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
import vn.cocau.profile.Territory;

/** Writes one topic: a band of rows for every metric, base and origin, with the same columns throughout. */
final class TopicSheet {

    private static final int LABEL_WIDTH = 24;
    private static final int NUMBER_WIDTH = 16;
    private static final int MOST_ROWS = 5000;

    private final Topic topic;
    private final List<TerritoryCode> territories;
    private final Names names;
    private final FigureQuery figures;
    private final Columns columns;
    private final Footnotes footnotes;
    private int rows;

    TopicSheet(Topic topic, Release release) {
        this.topic = topic;
        this.territories = territories(topic, release);
        this.names = new Names(release.profile());
        this.figures = FigureQuery.of(release)
                .metric(topic.metrics().toArray(String[]::new))
                .where(figure -> territories.contains(figure.territory()));
        this.columns = Columns.of(figures, release.profile());
        this.footnotes = new Footnotes(release);
    }

    private static List<TerritoryCode> territories(Topic topic, Release release) {
        TerritoryCode province = release.profile().territories().root();
        return topic.rowsAreTerritories()
                ? release
                        .profile()
                        .territories()
                        .children(province, release.profile().geography())
                        .stream()
                        .map(Territory::code)
                        .toList()
                : List.of(province);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<Integer> widths() {
        List<Integer> widths =
                new ArrayList<>(Collections.nCopies(columns.items().size() + 1, NUMBER_WIDTH));
        widths.set(0, LABEL_WIDTH);
        return widths;
    }

    void write(SheetWriter writer) {
        writer.title(Bilingual.of(this::title));
        writer.header(Stream.concat(
                        Stream.of(Bilingual.text(topic.rowsAreTerritories() ? "sheet.territory" : "sheet.period")),
                        columns.items().stream().map(columns::heading))
                .toList());
        Map<Band, List<Figure>> bands = figures.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> Band.of(figure, topic.rowsAreTerritories()),
                        () -> new TreeMap<>(Band.order(topic.metrics())),
                        Collectors.toList()));
        bands.forEach((band, content) -> band(band, new FigureQuery(content), writer));
        footnotes.write(writer);
    }

    private String title(Language language) {
        String province = names.province(language);
        return Sentences.text(topic.key() + ".title", language, Map.of("province", province));
    }

    private void band(Band band, FigureQuery content, SheetWriter writer) {
        if (rows > MOST_ROWS) {
            return;
        }
        writer.band(band.title());
        if (content.withValue().isEmpty()) {
            writer.across(why(content), SheetStyles.Look.EXPLANATION);
            return;
        }
        Map<RowKey, List<Figure>> byRow =
                content.figures().stream().collect(Collectors.groupingBy(this::row, TreeMap::new, Collectors.toList()));
        byRow.forEach((key, each) -> writer.row(row(key, new FigureQuery(each))));
        rows += byRow.size();
    }

    private String why(FigureQuery content) {
        String reasons = content.figures().stream()
                .map(footnotes::reason)
                .map(Bilingual::oneLine)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return Bilingual.text("sheet.none").oneLine() + ": " + reasons;
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
