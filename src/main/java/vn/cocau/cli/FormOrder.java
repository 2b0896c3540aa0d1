package vn.cocau.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.form.FormColumn;
import vn.cocau.job.OperatorMistake;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;
import vn.cocau.profile.TextReading;

/** Whose forms are ordered, and for which periods: codes, names and periods as an operator types them. */
final class FormOrder {

    private static final Pattern RANGE = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    /** More columns no page holds. */
    private static final int MOST = 30;

    private final CocauCommand cocau;
    private final Profile profile;

    FormOrder(CocauCommand cocau, Profile profile) {
        this.cocau = cocau;
        this.profile = profile;
    }

    /** The columns in the order given, each once. */
    List<FormColumn> columns(List<String> periods) {
        Set<FormColumn> columns = new LinkedHashSet<>();
        for (String each : periods) {
            columns.addAll(columns(each.strip()));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (FormColumn column : columns) {
            if (start(column.period()).isAfter(today)) {
                throw cocau.mistake("cli.template.future", Map.of("period", column.period()));
            }
        }
        if (columns.size() > MOST) {
            throw noPeriod(String.join(",", periods));
        }
        return List.copyOf(columns);
    }

    private List<FormColumn> columns(String text) {
        int slash = text.indexOf('/');
        String periods = slash < 0 ? text : text.substring(0, slash);
        try {
            Stage stage = slash < 0
                    ? profile.conventions().unmarkedStage()
                    : Stage.valueOf(text.substring(slash + 1).toUpperCase(Locale.ROOT));
            return periods(periods).stream()
                    .map(period -> new FormColumn(period, stage))
                    .toList();
        } catch (IllegalArgumentException nonsense) {
            throw noPeriod(text);
        }
    }

    private static List<Period> periods(String text) {
        Matcher range = RANGE.matcher(text);
        List<Period> periods = new ArrayList<>();
        if (range.matches()) {
            for (int year = Integer.parseInt(range.group(1)); year <= Integer.parseInt(range.group(2)); year++) {
                periods.add(Period.ofYear(year));
            }
        } else {
            periods.add(Period.parse(text));
        }
        if (periods.isEmpty() || periods.get(0).year() < FIRST_YEAR) {
            throw new IllegalArgumentException(text);
        }
        return periods;
    }

    private OperatorMistake noPeriod(String found) {
        return cocau.mistake("cli.template.no-period", Map.of("found", found));
    }

    private static LocalDate start(Period period) {
        int month = switch (period.span()) {
            case YEAR, Q1, SIX_MONTHS, NINE_MONTHS -> 1;
            case Q2 -> 4;
            case Q3 -> 7;
            case Q4 -> 10;
        };
        return LocalDate.of(period.year(), month, 1);
    }

    /** The territories of these codes or names, all parts of the province where none is given. */
    List<Territory> territories(List<String> named, List<FormColumn> columns) {
        Territories register = profile.territories();
        Set<Territory> territories = new LinkedHashSet<>();
        named.forEach(each -> territories.add(territory(each.strip())));
        if (named.isEmpty()) {
            territories.addAll(register.children(register.root(), profile.geography()));
        }
        for (Territory territory : territories) {
            for (FormColumn column : columns) {
                needExisting(territory, column.period());
            }
        }
        return List.copyOf(territories);
    }

    private Territory territory(String text) {
        Territories register = profile.territories();
        TextReading reading = profile.lexicon().read(text).get(0);
        TerritoryCode named = reading.complete() ? reading.sets().get(Dimension.TERRITORY, TerritoryCode.class) : null;
        return register.find(new TerritoryCode(text), profile.geography())
                .or(() -> Optional.ofNullable(named).flatMap(code -> register.find(code, profile.geography())))
                .orElseThrow(() -> cocau.mistake(
                        "cli.template.no-district",
                        Map.<String, Object>of("found", text, "date", profile.geography(), "known", known(register))));
    }

    private String known(Territories register) {
        return String.join(
                ", ",
                register.children(register.root(), profile.geography()).stream()
                        .limit(MOST)
                        .map(each -> each.code().value())
                        .toList());
    }

    /** A unit that was abolished before a period has no figures of it. */
    private void needExisting(Territory territory, Period period) {
        boolean existed = profile.territories().entries().stream()
                .filter(entry ->
                        entry.code().equals(territory.code()) && entry.level().equals(territory.level()))
                .anyMatch(entry -> entry.validTo() == null || start(period).isBefore(entry.validTo()));
        if (!existed) {
            throw cocau.mistake(
                    "cli.template.abolished", Map.<String, Object>of("territory", territory.name(), "period", period));
        }
    }
}
