package vn.cocau.profile;

import java.util.Optional;
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
        this.check = row.find("check").map(this::check).orElse(null);
        meaning(this::anyYear);
    }

    private String anyYear(String group) {
        if (!pattern.pattern().contains("(?<" + group + ">")) {
            throw new IllegalArgumentException(group);
        }
        return ANY_YEAR;
    }

    /** Looks for it in a text. */
    Search in(Words words) {
        return new Search(words.exact());
    }

    /** One text searched, from any of its words on. */
    final class Search {
        private final Words.Joined line;
        private final Matcher matcher;

        private Search(Words.Joined line) {
            this.line = line;
            this.matcher = pattern.matcher(line.all());
        }

        @Nullable
        Found from(int word) {
            matcher.region(line.start(word), line.all().length());
            if (!matcher.lookingAt() || !holds(matcher)) {
                return null;
            }
            int to = line.wordAfter(matcher.end());
            return to == 0 ? null : new Found(to, label(matcher));
        }
    }

    /** What a pattern found: the label it stands for, up to a word. */
    record Found(int to, Label label) {}

    /** What a named group of the expression holds. */
    private interface Groups {
        @Nullable
        String get(String name);
    }

    private Label label(Matcher found) {
        return new Label(pattern.pattern(), language, meaning(found::group), row.place());
    }

    private Meaning meaning(Groups groups) {
        return Meaning.of(row, filled("sets", groups), filled("implies", groups));
    }

    private Optional<Value> filled(String column, Groups groups) {
        return row.find(column).map(value -> {
            String text = GROUP.matcher(value.text()).replaceAll(found -> fill(value, found.group(1), groups));
            return new Value(value.place(), text);
        });
    }

    private static String fill(Value value, String group, Groups groups) {
        try {
            String content = groups.get(group);
            return content == null ? "" : content;
        } catch (IllegalArgumentException unknown) {
            throw value.mistake("only groups that the pattern names");
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

    private Matcher check(Value value) {
        Matcher matcher = CHECK.matcher(value.text());
        if (!matcher.matches()) {
            throw value.mistake("a comparison of two groups such as p=y-1 or a<b");
        }
        fill(value, matcher.group(1), this::anyYear);
        fill(value, matcher.group(3), this::anyYear);
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
