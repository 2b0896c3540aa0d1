package vn.cocau.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ReportForm;

/** The words of one form, in its language: those of the office from the profile, all others from the catalogue. */
final class FormTexts {

    private final Profile profile;
    private final ReportForm form;
    private final FormRequest request;
    private final Language language;

    FormTexts(Profile profile, ReportForm form, FormRequest request) {
        this.profile = profile;
        this.form = form;
        this.request = request;
        this.language = request.language();
    }

    String text(String key) {
        return Sentences.text(key, language);
    }

    String text(String key, String name, Object value) {
        return Sentences.text(key, language, Map.of(name, value));
    }

    /** The territory's official name on the date of the profile. */
    String territory() {
        return profile.territories().name(request.territory(), profile.geography());
    }

    String reporter() {
        String office = form.reporter().getOrDefault(code(), "").replace("{territory}", lower(territory()));
        return text("form.reporter", "office", office);
    }

    String receiver() {
        return text("form.receiver", "office", form.receiver().getOrDefault(code(), ""));
    }

    String measure() {
        return Sentences.text("form.title", language, Map.of("measure", form.measure()))
                .toUpperCase(Locale.ROOT);
    }

    String prices(PriceBasis basis) {
        return text("form.prices", "prices", plainPrices(basis));
    }

    String sheet(PriceBasis basis) {
        return upper(plainPrices(basis));
    }

    private String plainPrices(PriceBasis basis) {
        return text("prices." + basis.type(), "year", basis.baseYearText());
    }

    String unit() {
        String key = "unit." + form.unit().code()
                + (form.unit().multiplier() == 0 ? "" : "." + form.unit().multiplier());
        return text("form.unit", "unit", upper(text(key)));
    }

    String item(Item item) {
        return profile.classification().name(item.activity(), code());
    }

    String difference(Item whole) {
        return text("form.difference", "whole", item(whole));
    }

    /** The head of a column; a number where the year says it all. */
    String column(FormColumn column) {
        boolean marked = column.stage() != profile.conventions().unmarkedStage();
        String plain = column.period().isYear() ? String.valueOf(column.period().year()) : period(column.period());
        return marked ? text("form.stage." + column.stage(), "period", plain) : plain;
    }

    private String period(Period period) {
        return text("form.period." + period.span(), "year", period.year());
    }

    /** The period under the title: one, or a run of years; empty where the heads of the columns must say it. */
    String span() {
        List<Period> periods =
                request.columns().stream().map(FormColumn::period).distinct().toList();
        Period first = periods.get(0);
        boolean run = IntStream.range(0, periods.size())
                .allMatch(i -> periods.get(i).equals(Period.ofYear(first.year() + i)));
        if (periods.size() == 1) {
            return period(first);
        }
        return run
                ? Sentences.text(
                        "form.span",
                        language,
                        Map.of(
                                "first", first.year(),
                                "last", periods.get(periods.size() - 1).year()))
                : "";
    }

    /** How the absence of a figure is written, as the profile's legend has it. */
    String missing() {
        StringBuilder text = new StringBuilder(text("form.note.blank"));
        for (ObservationStatus status : ObservationStatus.values()) {
            String key = "form.note." + status;
            if (Sentences.has(key, language)) {
                marks(each -> each == status)
                        .limit(1)
                        .forEach(mark -> text.append(' ').append(text(key, "mark", mark)));
            }
        }
        return text.toString();
    }

    /** What may stand in a cell instead of a number. */
    List<String> marks() {
        return marks(status -> status != ObservationStatus.NORMAL).toList();
    }

    /** The marks of a true zero. */
    List<String> zeros() {
        return marks(status -> status == ObservationStatus.STRUCTURAL_ZERO).toList();
    }

    /** The mark of a figure that is not known, if there is one. */
    Optional<String> unknown() {
        return marks(status -> status != ObservationStatus.NORMAL && status != ObservationStatus.STRUCTURAL_ZERO)
                .findFirst();
    }

    private Stream<String> marks(Predicate<ObservationStatus> wanted) {
        return profile.conventions().legend().entrySet().stream()
                .filter(mark -> wanted.test(mark.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The file's name: the territory first, as offices name what they send. */
    String fileName() {
        List<FormColumn> columns = request.columns();
        String first = columns.get(0).period().toString();
        String last = columns.get(columns.size() - 1).period().toString();
        return Sentences.text(
                "form.file",
                language,
                Map.<String, Object>of(
                        "territory",
                        territory(),
                        "measure",
                        form.measure(),
                        "period",
                        first.equals(last) ? first : first + "-" + last));
    }

    private String code() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
