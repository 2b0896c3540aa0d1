package vn.cocau.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into the longest labels it is made of, from its first word to its last; what is left over is unread. */
final class Scan {

    /** The labels a run of words is, one a language. */
    record Match(int from, int to, List<Label> labels) {}

    /** {@code 1.}, {@code II -}, {@code a)}, {@code 2-6 }, {@code (3)}, {@code IV } before a label. */
    private static final Pattern ENUMERATOR = Pattern.compile("^[\\s*+•\\-–—]*(?:"
            + "\\(?(?:\\d{1,2}(?:[.\\-]\\d{1,2})*|[IVXivx]{1,4}|\\p{L})[.)/:]"
            + "|\\d{1,2}(?:[.\\-]\\d{1,2})+\\s"
            + "|[IVX]{1,4}(?:\\s|\\s*[\\-–—])"
            + "|\\d{1,2}\\s+(?!\\d))");
    /** {@code (1)} or {@code (a)} after a label: the mark of a footnote. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\((?:\\d{1,2}|\\p{Ll})\\)\\s*$");

    private final Words words;
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> unread = new ArrayList<>();

    Scan(Words words, LabelIndex index, List<LabelPattern> patterns) {
        this.words = words;
        int labelled = start(ENUMERATOR, false);
        int footnote = start(FOOTNOTE, true);
        int from = 0;
        while (from < words.size()) {
            Match match = longest(index, patterns, from);
            if (!match.labels().isEmpty()) {
                matches.add(match);
            } else if (!mark(from, labelled, footnote)) {
                unread.add(match);
            }
            from = match.to();
        }
    }

    List<Match> matches() {
        return matches;
    }

    /** The words no label covers, each as a match without labels. */
    List<Match> unread() {
        return unread;
    }

    private Match longest(LabelIndex index, List<LabelPattern> patterns, int from) {
        Match best = new Match(from, from + 1, List.of());
        for (LabelPattern pattern : patterns) {
            LabelPattern.Found found = pattern.match(words, from);
            if (found != null && (best.labels().isEmpty() || found.to() > best.to())) {
                best = new Match(from, found.to(), List.of(found.label()));
            }
        }
        for (int to = Math.min(words.size(), from + index.longest()); to > from && to >= best.to(); to--) {
            List<Label> labels = index.find(words, from, to);
            if (!labels.isEmpty()) {
                return new Match(from, to, labels);
            }
        }
        return best;
    }

    /** Whether a word no label covers is an enumerator before, or a footnote mark after, something that is more. */
    private boolean mark(int word, int labelled, int footnote) {
        int start = words.get(word).start();
        boolean before = start < labelled && words.get(words.size() - 1).start() >= labelled;
        boolean after = start > footnote && words.get(0).start() < footnote;
        return before || after;
    }

    /** Where the enumerator ends, else 0; where the footnote mark starts, else past the end. */
    private int start(Pattern pattern, boolean atEnd) {
        Matcher matcher = pattern.matcher(words.text());
        if (!matcher.find()) {
            return atEnd ? Integer.MAX_VALUE : 0;
        }
        return atEnd ? matcher.start() : matcher.end();
    }
}
