package vn.cocau.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts a label in a list: {@code 1.}, {@code a)}, {@code 1Pertanian}.
 *
 * @param style the first of its kind: {@code 1}, {@code a} or {@code A}
 * @param number which of the list it is, from 1
 */
record Enumerator(char style, int number) {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*\\(?(\\d{1,2})(?:[.)](?!\\d)|\\s+(?!\\d)|(?=\\p{Lu})).*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\s*\\(?([a-zA-Z])[.)]\\s*\\p{L}.*", Pattern.DOTALL);

    static Optional<Enumerator> of(String label) {
        Matcher number = NUMBER.matcher(label);
        if (number.matches()) {
            return Optional.of(new Enumerator('1', Integer.parseInt(number.group(1))));
        }
        Matcher letter = LETTER.matcher(label);
        if (!letter.matches()) {
            return Optional.empty();
        }
        char found = letter.group(1).charAt(0);
        char style = Character.isLowerCase(found) ? 'a' : 'A';
        return Optional.of(new Enumerator(style, found - style + 1));
    }

    boolean precedes(Enumerator other) {
        return style == other.style && number + 1 == other.number;
    }
}
