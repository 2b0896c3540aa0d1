package vn.cocau.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.profile.Scan.Match;

/**
 * What the labels of one text say together. Where two of them contradict each other both are unread; of a territory
 * and one it lies in, the smaller is meant.
 */
final class Combination {

    /** Roles of a word that heads a column by itself; beside anything that is said of the key it is only a word. */
    private static final Set<LabelRole> HEADING =
            EnumSet.of(LabelRole.HEADER, LabelRole.UNIT_COLUMN, LabelRole.ROW_NUMBER, LabelRole.CODE);

    private static final Set<LabelRole> FOREIGN = EnumSet.of(LabelRole.OUT_OF_SCOPE, LabelRole.OTHER_UNIT);

    private static final Object CONTRADICTED = new Object();

    private final Territories territories;
    private final Map<Dimension, Object> sets = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Match> settledBy = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Object> implies = new EnumMap<>(Dimension.class);
    private final Set<LabelRole> roles = EnumSet.noneOf(LabelRole.class);
    private final @Nullable TerritoryCode beside;
    private final Set<Match> contradictory = new HashSet<>();
    private final List<Match> homonyms = new ArrayList<>();
    /** Words that are understood in notes; as labels they say nothing that a figure could be read by. */
    private final Set<Match> onlyInNotes = new HashSet<>();

    private @Nullable OutOfScope outOfScope;

    /**
     * @param language only labels of this language and of none; null for all
     * @param beside the territory that something beside the text names, which settles a homonym; or null
     */
    Combination(
            Territories territories, List<Match> matches, @Nullable String language, @Nullable TerritoryCode beside) {
        this.territories = territories;
        this.beside = beside;
        for (Match match : matches) {
            for (Label label : match.labels()) {
                if (language == null
                        || label.language().isEmpty()
                        || label.language().equals(language)) {
                    add(match, label.meaning());
                }
            }
        }
        homonyms.stream().filter(match -> !settled(match)).forEach(contradictory::add);
        homonyms.stream().filter(match -> !contradictory.contains(match)).forEach(this::nameBeside);
        sets.values().removeIf(CONTRADICTED::equals);
        implies.values().removeIf(CONTRADICTED::equals);
        implies.keySet().removeAll(settledBy.keySet());
    }

    boolean contradictory() {
        return !contradictory.isEmpty();
    }

    TextReading reading(String language, Words words, List<Match> unread) {
        List<String> residue = residue(words, unread);
        if (!residue.isEmpty()) {
            // Half a text is no ground to leave a figure alone.
            outOfScope = null;
            roles.removeAll(FOREIGN);
        }
        if (!sets.isEmpty() || outOfScope != null) {
            roles.removeAll(HEADING);
        }
        return new TextReading(language, new PartialKey(sets), new PartialKey(implies), roles, outOfScope, residue);
    }

    private void add(Match match, Meaning meaning) {
        meaning.sets().values().forEach((dimension, value) -> set(match, dimension, value));
        meaning.implies().values().forEach(this::imply);
        if (meaning.role() != null) {
            roles.add(meaning.role());
        }
        if (meaning.role() == LabelRole.UNALLOCATED) {
            onlyInNotes.add(match);
        }
        if (meaning.outOfScope() != null && outOfScope == null) {
            outOfScope = meaning.outOfScope();
        }
        if (!meaning.homonyms().isEmpty()) {
            homonyms.add(match);
        }
    }

    private void set(Match match, Dimension dimension, Object value) {
        Object present = sets.get(dimension);
        if (present == null || liesIn(value, present)) {
            sets.put(dimension, value);
            settledBy.put(dimension, match);
        } else if (!present.equals(value) && !liesIn(present, value)) {
            contradictory.add(match);
            Match other = settledBy.get(dimension);
            if (other != null) {
                contradictory.add(other);
            }
            sets.put(dimension, CONTRADICTED);
        }
    }

    private void imply(Dimension dimension, Object value) {
        implies.merge(dimension, value, (present, other) -> present.equals(other) ? present : CONTRADICTED);
    }

    /** A homonym that nothing in the text settles names the territory beside it. */
    private void nameBeside(Match match) {
        if (beside != null) {
            sets.putIfAbsent(Dimension.TERRITORY, beside);
            settledBy.putIfAbsent(Dimension.TERRITORY, match);
        }
    }

    /** Whether the text names one of the territories a homonym stands for, or something in it, or one stands beside it. */
    private boolean settled(Match match) {
        Object named = sets.get(Dimension.TERRITORY);
        return named == null ? isBeside(match) : isNamed(match, named);
    }

    private boolean isBeside(Match match) {
        return beside != null
                && match.labels().stream()
                        .anyMatch(label -> label.meaning().homonyms().contains(beside));
    }

    private boolean isNamed(Match match, Object named) {
        return match.labels().stream()
                .flatMap(label -> label.meaning().homonyms().stream())
                .anyMatch(code -> code.equals(named) || liesIn(named, code));
    }

    private boolean liesIn(Object part, Object whole) {
        return part instanceof TerritoryCode code
                && whole instanceof TerritoryCode parent
                && territories.liesIn(code, parent);
    }

    private List<String> residue(Words words, List<Match> unread) {
        List<Match> all = new ArrayList<>(unread);
        all.addAll(contradictory);
        all.addAll(onlyInNotes);
        all.sort(Comparator.comparingInt(Match::from));
        List<String> residue = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Match match : all) {
            boolean joins = match.from() == end && match.labels().isEmpty();
            if (!joins && end >= 0) {
                residue.add(words.written(start, end));
            }
            start = joins ? start : match.from();
            end = match.to();
        }
        if (end >= 0) {
            residue.add(words.written(start, end));
        }
        return residue;
    }
}
