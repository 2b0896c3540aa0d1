package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Reason;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.metric.Figure;
import vn.cocau.metric.FigureStatus;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Classification;

/** How a release speaks in one language: its texts, numbers, and why a value is missing. */
record Prose(Release release, Language language) {

    Names names() {
        return new Names(release.profile());
    }

    String text(String key) {
        return Sentences.text(key, language);
    }

    String text(String key, Map<String, ?> arguments) {
        return Sentences.text(key, language, arguments);
    }

    /** With the reader's separators; {@code 1.234,5} in Vietnamese. */
    String number(BigDecimal number) {
        return text("number", Map.of("value", number));
    }

    String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    String name(Enum<?> constant) {
        return Names.of(constant, language);
    }

    String item(Measure measure, ActivityCode activity) {
        return names().item(measure, activity, language);
    }

    /** The rounded value, or a dash where there is none. */
    String value(@Nullable Figure figure) {
        return figure == null || figure.rounded() == null ? "–" : number(figure.rounded());
    }

    /** Why the figure has no value, in words; empty where it has one. */
    String reason(Figure figure) {
        Reason reason = figure.reason();
        if (reason == null) {
            return "";
        }
        return reason == Reason.CONCEPT_MISMATCH ? mismatch() : name(reason);
    }

    /** A mismatch is better told by the item that joins two concepts, where such an item was published. */
    private String mismatch() {
        Classification classification = release.profile().classification();
        return release.figures().stream()
                .filter(figure ->
                        figure.measure() == Measure.GRDP && !figure.activity().isTotal() && figure.value() != null)
                .map(Figure::activity)
                .flatMap(code -> classification.find(code).stream())
                .map(Activity::code)
                .distinct()
                .sorted()
                .findFirst()
                .map(code -> text("Reason.combined", Map.of("item", item(Measure.GRDP, code))))
                .orElse(name(Reason.CONCEPT_MISMATCH));
    }

    /** The mark of a figure that must not be taken as it stands; empty for a normal one. */
    String mark(Figure figure) {
        return figure.status() == FigureStatus.ILLUSTRATIVE || figure.status() == FigureStatus.INCONSISTENT
                ? "[" + name(figure.status()) + "]"
                : "";
    }
}
