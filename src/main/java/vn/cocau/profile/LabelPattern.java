package vn.cocau.profile;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A label with numbers in it: a year, a quarter, prices of a base year, the number of a table. A named group of the
 * expression, such as {@code (?<y>\d{4})}, can stand in braces in what the row sets: {@code period={y}}.
 */
final class LabelPattern {

    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHECK = Pattern.compile("(\\w+)([=<])(\\w+?)(?:-(\\d+))?");
    private static final String ANY_YEAR = "2000";

    private final CsvRow row;
    private final String language;
    private final Pattern pattern;
    private final @Nullable Matcher check;

    LabelPattern(CsvRow row, String language) {
        this.row = row;
        this.language = language;
        this.pattern = compile(row.value("pattern"));
        this.check = row.find("check").map(LabelPattern::check).orElse(null);
        meaning(name -> ANY_YEAR);
    }

    /** The words it covers from a word on: the number of the word after them, or 0. */
    @Nullable
    Found match(Words words, int from) {
        Words.Joined line = words.exact();
        Matcher matcher = pattern.matcher(line.all());
        matcher.region(line.start(from), line.all().length());
        if (!matcher.lookingAt() || !holds(matcher)) {
            return null;
        }
        int to = line.wordAfter(matcher.end());
        return to == 0
                ? null
                : new Found(to, new Label(pattern.pattern(), language, meaning(matcher::group), row.place()));
    }

    /** What a pattern found: the label it stands for, up to a word. */
    record Found(int to, Label label) {}

    /** What a named group of the expression holds. */
    private interface Groups {
        @Nullable
        String get(String name);
    }

    private Meaning meaning(Groups groups) {
        return Meaning.of(row, filled("sets", groups), filled("implies", groups));
    }

    private Optional<Value> filled(String column, Groups groups) {
        return row.find(column).map(value -> {
            String text = GROUP.matcher(value.text()).replaceAll(found -> fill(value, found, groups));
            return new Value(value.place(), text);
        });
    }

    private static String fill(Value value, MatchResult found, Groups groups) {
        try {
            String content = groups.get(found.group(1));
            return content == null ? "" : content;
        } catch (IllegalArgumentException unknown) {
            throw value.mistake("a group that the pattern names, in braces");
        }
    }

    private boolean holds(Matcher found) {
        if (check == null) {
            return true;
        }
        int left = Integer.parseInt(found.group(check.group(1)));
        int right = Integer.parseInt(found.group(check.group(3)));
        int less = check.group(4) == null ? 0 : Integer.parseInt(check.group(4));
        return check.group(2).equals("=") ? left == right - less : left < right - less;
    }

    private static Matcher check(Value value) {
        Matcher matcher = CHECK.matcher(value.text());
        if (!matcher.matches()) {
            throw value.mistake("a comparison of two groups such as p=y-1 or a<b");
        }
        return matcher;
    }

    private static Pattern compile(Value value) {
        try {
            return Pattern.compile(Words.inPattern(value.text()));
        } catch (PatternSyntaxException mistake) {
            throw value.mistake("a regular expression");
        }
    }
}
