package vn.cocau.publication;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Target;

/** What codes are called: territories, activities and targets by the profile, all else by the messages. */
final class Names {

    private final Profile profile;
    private final Map<TerritoryCode, String> territories = new HashMap<>();

    Names(Profile profile) {
        this.profile = profile;
    }

    String territory(TerritoryCode code) {
        return territories.computeIfAbsent(code, each -> profile.territories().name(each, profile.geography()));
    }

    String province(Language language) {
        return byLanguage(profile.names(), language, profile.id());
    }

    String target(Target target, Language language) {
        return byLanguage(target.names(), language, target.id());
    }

    /** A row of the accounts: the activity's name, or the measure's where no single activity is meant. */
    String item(Measure measure, ActivityCode activity, Language language) {
        return activity.isTotal() || activity.equals(ActivityCode.NOT_APPLICABLE)
                ? measure(measure, language)
                : profile.classification().name(activity, code(language));
    }

    static String measure(Measure measure, Language language) {
        return of(measure, language);
    }

    static String metric(String id, Language language) {
        return Sentences.has("metric." + id, language) ? Sentences.text("metric." + id, language) : id;
    }

    /** The name of a constant of one of the code lists: {@code Reason.INCONSISTENT}, {@code Stage.FINAL}. */
    static String of(Enum<?> constant, Language language) {
        return Sentences.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), language);
    }

    static String unit(Unit unit, Language language) {
        String key = "unit." + unit.code() + (unit.multiplier() == 0 ? "" : "." + unit.multiplier());
        return Sentences.has(key, language) ? Sentences.text(key, language) : unit.toString();
    }

    static String prices(PriceBasis basis, Language language) {
        return Sentences.text("prices." + basis.type(), language, Map.of("year", basis.baseYearText()));
    }

    private static String byLanguage(Map<String, String> names, Language language, String otherwise) {
        return names.getOrDefault(code(language), otherwise);
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
