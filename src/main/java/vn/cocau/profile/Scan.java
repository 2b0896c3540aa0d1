package vn.cocau.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.TerritoryCode;

/**
 * Cuts a text into the labels it is made of: so that the fewest words are left unread, then into the fewest labels, so
 * that a longer label wins over the shorter ones in it.
 */
final class Scan {

    /** The labels a run of words is, one a language; none where the run is one word that no label covers. */
    record Match(int from, int to, List<Label> labels) {

        private boolean decides(@Nullable TerritoryCode beside) {
            return labels.stream()
                    .map(label -> label.meaning().homonyms())
                    .anyMatch(homonyms -> homonyms.isEmpty() || (beside != null && homonyms.contains(beside)));
        }
    }

    /** The best cut of the text from a word on, by its first piece. */
    private record Cut(@Nullable Match first, boolean settled, int unread, int pieces) {

        static final Cut END = new Cut(null, false, 0, 0);
        static final Comparator<Cut> FEWEST =
                Comparator.comparingInt(Cut::unread).thenComparingInt(Cut::pieces);

        static Cut of(Match first, boolean settled, Cut rest) {
            int unread = settled ? 0 : first.to() - first.from();
            return new Cut(first, settled, rest.unread + unread, rest.pieces + 1);
        }
    }

    private final Words words;
    private final LabelIndex index;
    private final List<LabelPattern.Search> patterns;
    private final Marks marks;
    private final @Nullable TerritoryCode beside;
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> unread = new ArrayList<>();

    /** @param beside the territory that something beside the text names, which settles a homonym; or null */
    Scan(Words words, LabelIndex index, List<LabelPattern> patterns, @Nullable TerritoryCode beside) {
        this.beside = beside;
        this.words = words;
        this.index = index;
        this.patterns = patterns.stream().map(pattern -> pattern.in(words)).toList();
        this.marks = new Marks(words.text());
        cut();
    }

    List<Match> matches() {
        return matches;
    }

    /** The words no label covers, each as a match without labels. */
    List<Match> unread() {
        return unread;
    }

    private void cut() {
        Cut[] cuts = new Cut[words.size() + 1];
        cuts[words.size()] = Cut.END;
        for (int from = words.size() - 1; from >= 0; from--) {
            cuts[from] = best(from, cuts);
        }
        Match piece = cuts[0].first();
        while (piece != null) {
            if (!piece.labels().isEmpty()) {
                matches.add(piece);
            } else if (!cuts[piece.from()].settled()) {
                unread.add(piece);
            }
            piece = cuts[piece.to()].first();
        }
    }

    /** Of equally good cuts the one with the longer first label. */
    private Cut best(int from, Cut[] cuts) {
        Cut best = Cut.of(new Match(from, from + 1, List.of()), mark(from), cuts[from + 1]);
        for (LabelPattern.Search pattern : patterns) {
            LabelPattern.Found found = pattern.from(from);
            if (found != null) {
                Match match = new Match(from, found.to(), List.of(found.label()));
                best = better(best, cut(match, cuts));
            }
        }
        for (int to = from + 1; to <= Math.min(words.size(), from + index.longestFrom(words, from)); to++) {
            List<Label> labels = index.find(words, from, to);
            if (!labels.isEmpty()) {
                best = better(best, cut(new Match(from, to, labels), cuts));
            }
        }
        return best;
    }

    private Cut cut(Match first, Cut[] cuts) {
        return Cut.of(first, first.decides(beside), cuts[first.to()]);
    }

    private static Cut better(Cut best, Cut other) {
        int order = Cut.FEWEST.compare(other, best);
        boolean longer = other.first() != null
                && best.first() != null
                && other.first().to() >= best.first().to();
        return order < 0 || (order == 0 && longer) ? other : best;
    }

    /** Whether a word that no label covers is a mark beside something that is more. */
    private boolean mark(int word) {
        return marks.covers(words.get(word).start()) && words.any(other -> !marks.covers(other.start()));
    }
}
