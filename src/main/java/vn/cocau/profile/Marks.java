package vn.cocau.profile;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a text that number or annotate a label, and are no part of what it says. */
final class Marks {

    private static final String NUMBERED = "(?:\\d{1,2}(?:[.\\-]\\d{1,2})*|[IVXivx]{1,4}|\\p{L})";
    private static final List<Pattern> PATTERNS = List.of(
            // 1. and (3) and a) and II: before a label
            Pattern.compile("^[\\s*+•\\-–—]*\\(?" + NUMBERED + "[.)/:]"),
            // 2-6 before a label
            Pattern.compile("^\\s*\\d{1,2}(?:[.\\-]\\d{1,2})+\\s"),
            // IV and II - before a label
            Pattern.compile("^\\s*[IVX]{1,4}(?:\\s|\\s*[\\-–—])"),
            // 4 before a label, and no other number behind it
            Pattern.compile("^\\s*\\d{1,2}\\s++(?!\\d)"),
            // the sum a total is of: (1+2+3), (I + II + III), = 1 + 2
            Pattern.compile("\\(\\s*=?\\s*" + NUMBERED + "(?:\\s*\\+\\s*" + NUMBERED + ")+\\s*\\)"),
            Pattern.compile("=\\s*" + NUMBERED + "(?:\\s*\\+\\s*" + NUMBERED + ")+\\s*$"),
            // the mark of a footnote: (1) or (a) behind a label, or behind one of its lines
            Pattern.compile("\\((?:\\d{1,2}|\\p{Ll})\\)\\s*$", Pattern.MULTILINE),
            // the same as American offices write it: 2/
            Pattern.compile("\\s\\d{1,2}/\\s*$"));

    private final BitSet covered = new BitSet();

    Marks(String text) {
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                covered.set(matcher.start(), matcher.end());
            }
        }
    }

    boolean covers(int offset) {
        return covered.get(offset);
    }
}
