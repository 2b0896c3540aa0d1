package vn.cocau.reply;

import java.util.Locale;
import java.util.Map;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;

/** What a figure was read as, in words: territory, activity, measure and prices, period, stage, unit. */
final class ReadAs {

    private static final String SEPARATOR = " · ";

    private final Profile profile;
    private final Language language;

    ReadAs(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    String of(Observation observation) {
        SeriesKey series = observation.key().series();
        String prices = Sentences.text(
                "prices." + series.priceBasis().type(),
                language,
                Map.of("year", series.priceBasis().baseYearText()));
        String what = Sentences.text(
                "transformation." + series.transformation(),
                language,
                Map.<String, Object>of("measure", series.measure(), "prices", prices));
        return String.join(
                SEPARATOR,
                profile.territories().name(series.territory(), profile.geography()),
                activity(series.activity()),
                what,
                observation.key().period().toString(),
                Sentences.text("Stage." + observation.key().stage(), language),
                unit(observation.unit()));
    }

    private String activity(ActivityCode code) {
        return profile.classification().name(code, language.name().toLowerCase(Locale.ROOT));
    }

    private String unit(Unit unit) {
        String key = "unit." + unit.code() + (unit.multiplier() == 0 ? "" : "." + unit.multiplier());
        return Sentences.has(key, language) ? Sentences.text(key, language) : unit.symbol();
    }
}
