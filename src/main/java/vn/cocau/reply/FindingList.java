package vn.cocau.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;
import vn.cocau.grid.CellAddress;

/** The findings of a file as a list of the page, each linked to its cell where the page shows that. */
final class FindingList {

    private final Map<String, SheetTable> tables;
    private final List<String> sheets;
    private final Language language;

    FindingList(Map<String, SheetTable> tables, Language language) {
        this.tables = tables;
        this.sheets = List.copyOf(tables.keySet());
        this.language = language;
    }

    String html(List<Finding> findings, int most) {
        if (findings.isEmpty()) {
            return "<p>" + Markup.escaped(Sentences.text("reply.findings.none", language)) + "</p>\n";
        }
        List<Finding> byWeight = new ArrayList<>(findings);
        byWeight.sort(Comparator.comparing(Finding::severity));
        StringBuilder html = new StringBuilder("<ol class=\"findings\">\n");
        byWeight.stream().limit(most).forEach(each -> html.append(item(each)));
        html.append("</ol>\n");
        if (findings.size() > most) {
            html.append("<p>")
                    .append(Markup.escaped(
                            Sentences.text("reply.findings.more", language, Map.of("count", findings.size() - most))))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private String item(Finding finding) {
        Severity severity = finding.severity();
        String word = Sentences.text("Severity." + severity, language);
        String sentence = Markup.escaped(Sentences.of(finding, language));
        String link = link(finding.place());
        String place = Markup.escaped(finding.place().toString());
        String linked = link == null || !sentence.startsWith(place)
                ? sentence
                : "<a href=\"#" + link + "\">" + place + "</a>" + sentence.substring(place.length());
        return "<li><b class=\"" + severity.name().toLowerCase(Locale.ROOT) + "\">" + Markup.escaped(word) + "</b>"
                + linked + "</li>\n";
    }

    private @Nullable String link(Place place) {
        String sheet = place.sheet();
        SheetTable table = sheet == null ? null : tables.get(sheet);
        if (sheet == null || table == null) {
            return null;
        }
        String anchor = Preview.anchor(sheets.indexOf(sheet));
        String cell = place.cell();
        boolean shown = cell != null && cell.matches("[A-Z]{1,3}\\d{1,7}") && table.shows(CellAddress.parse(cell));
        return shown ? anchor + cell : anchor;
    }
}
