package vn.cocau.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.profile.Scan.Match;

/** The labels and patterns of a profile, and the readings of every text seen so far. */
final class Vocabulary implements Lexicon {

    private static final int REMEMBERED = 50_000;
    private static final int SHORTEST_SUGGESTED = 6;

    private final List<String> languages;
    private final Territories territories;
    private final LabelIndex index;
    private final List<LabelPattern> patterns;
    private final Map<String, CodeList> codes;
    private final Map<String, List<TextReading>> readings = new ConcurrentHashMap<>();

    /** @param codes code lists by the words of their heads */
    Vocabulary(
            List<String> languages,
            Territories territories,
            LabelIndex index,
            List<LabelPattern> patterns,
            Map<String, CodeList> codes) {
        this.languages = List.copyOf(languages);
        this.territories = territories;
        this.index = index;
        this.patterns = List.copyOf(patterns);
        this.codes = Map.copyOf(codes);
    }

    @Override
    public List<TextReading> read(String text) {
        List<TextReading> known = readings.get(text);
        if (known != null) {
            return known;
        }
        if (readings.size() >= REMEMBERED) {
            readings.clear();
        }
        List<TextReading> read = readNew(text, null);
        readings.put(text, read);
        return read;
    }

    @Override
    public List<TextReading> read(String text, TerritoryCode beside) {
        return readNew(text, beside);
    }

    @Override
    public Optional<CodeList> codes(String head) {
        return codes.isEmpty() ? Optional.empty() : Optional.ofNullable(codes.get(CodeFiles.words(head)));
    }

    @Override
    public Optional<String> nearest(String text) {
        String words = Words.of(text).exact().all();
        if (words.length() < SHORTEST_SUGGESTED) {
            return Optional.empty();
        }
        List<Label> near = new ArrayList<>();
        index.labels().forEach((other, labels) -> {
            if (other.length() >= SHORTEST_SUGGESTED && OneSlip.apart(words, other)) {
                near.add(labels.get(0));
            }
        });
        boolean oneMeaning = near.stream().map(Label::meaning).distinct().count() == 1;
        return oneMeaning ? Optional.of(near.get(0).text()) : Optional.empty();
    }

    private List<TextReading> readNew(String text, @Nullable TerritoryCode beside) {
        Words words = Words.of(text);
        Scan scan = new Scan(words, index, patterns, beside);
        List<String> spoken = spoken(scan.matches());
        Combination together = new Combination(territories, scan.matches(), null, beside);
        if (together.contradictory() && spoken.size() > 1) {
            List<TextReading> each = new ArrayList<>();
            for (String language : spoken) {
                Combination alone = new Combination(territories, scan.matches(), language, beside);
                if (!alone.contradictory()) {
                    each.add(alone.reading(language, words, scan.unread()));
                }
            }
            if (each.size() == spoken.size()) {
                return List.copyOf(each);
            }
        }
        return List.of(together.reading(spoken.isEmpty() ? "" : spoken.get(0), words, scan.unread()));
    }

    /** The languages of the labels, in the profile's order; a label that is the same in several counts for the first. */
    private List<String> spoken(List<Match> matches) {
        return languages.stream()
                .filter(language -> matches.stream().anyMatch(match -> speaks(match, language)))
                .toList();
    }

    private boolean speaks(Match match, String language) {
        List<Label> labels = match.labels();
        boolean same = labels.stream().map(Label::meaning).distinct().count() == 1;
        String first = languages.stream()
                .filter(candidate ->
                        labels.stream().anyMatch(label -> label.language().equals(candidate)))
                .findFirst()
                .orElse("");
        return same
                ? first.equals(language)
                : labels.stream().anyMatch(label -> label.language().equals(language));
    }
}
