package vn.cocau.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the words that count: in lower case, without punctuation, each Chinese character a word of its own, the
 * tone mark of a Vietnamese word moved to the word's end, so that it does not matter on which vowel it was typed.
 */
final class Words {

    /** {@code exact} keeps the tone, {@code loose} does not; letters such as ă, ê, ơ and đ are kept by both. */
    record Word(String exact, String loose, int start, int end) {
        boolean han() {
            return Character.isIdeographic(exact.codePointAt(0));
        }
    }

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|%|(?:(?!\\p{IsHan})[\\p{L}\\p{M}\\p{Nd}])+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]|(?<=\\p{L})['’ʼ´`](?=\\p{L})");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070-\\u207F]");
    private static final Pattern POWER_OF_METRE = Pattern.compile("(?<=m)([²³])");

    private final String text;
    private final List<Word> list = new ArrayList<>();
    private final Joined exact;
    private final Joined loose;

    private Words(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            list.add(word(matcher));
        }
        exact = new Joined(list, true);
        loose = new Joined(list, false);
    }

    static Words of(String raw) {
        String clean = Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
        clean = POWER_OF_METRE.matcher(clean).replaceAll(power -> power.group().equals("²") ? "2" : "3");
        return new Words(letters(SUPERSCRIPT.matcher(clean).replaceAll(" ")));
    }

    /** A regular expression whose words are written as {@link #exact()} writes them. */
    static String inPattern(String regex) {
        return Pattern.compile("[\\p{L}\\p{M}]+")
                .matcher(Normalizer.normalize(regex, Normalizer.Form.NFC))
                .replaceAll(run -> Matcher.quoteReplacement(toned(run.group())));
    }

    /** A line of exact words as the loose ones are written. */
    static String withoutTones(String exact) {
        return TONES.matcher(exact).replaceAll("");
    }

    int size() {
        return list.size();
    }

    boolean any(Predicate<Word> condition) {
        return list.stream().anyMatch(condition);
    }

    Word get(int index) {
        return list.get(index);
    }

    Joined exact() {
        return exact;
    }

    Joined loose() {
        return loose;
    }

    /** The text after cleaning; the words' offsets refer to it. */
    String text() {
        return text;
    }

    /** The words from one up to, not including, another, as they are written in the text. */
    String written(int from, int to) {
        return text.substring(list.get(from).start(), list.get(to - 1).end());
    }

    private static Word word(Matcher matcher) {
        String lower = matcher.group().toLowerCase(Locale.ROOT);
        return new Word(toned(lower), toneless(lower), matcher.start(), matcher.end());
    }

    private static String toned(String word) {
        if (ascii(word)) {
            return word;
        }
        StringBuilder tones = new StringBuilder();
        Matcher matcher = TONES.matcher(Normalizer.normalize(word, Normalizer.Form.NFD));
        while (matcher.find()) {
            tones.append(matcher.group());
        }
        return tones.isEmpty() ? word : toneless(word) + tones;
    }

    private static String toneless(String word) {
        if (ascii(word)) {
            return word;
        }
        String bare =
                TONES.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }

    /** Full-width forms as ordinary ones; letters that stand for others in damaged or foreign code tables repaired. */
    private static String letters(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            repaired.append(
                    switch (letter) {
                        case '\u01A3' -> 'ư';
                        case '\u01A2' -> 'Ư';
                        case '\u00D0' -> 'Đ';
                        case '\u00F0' -> 'đ';
                        default -> letter >= '\uFF01' && letter <= '\uFF5E' ? (char) (letter - 0xFEE0) : letter;
                    });
        }
        return repaired.toString();
    }

    /** The words in one line: a blank between two, none where either is a Chinese character. */
    static final class Joined {
        private final String line;
        private final int[] starts;
        private final int[] ends;

        private Joined(List<Word> words, boolean tones) {
            StringBuilder joined = new StringBuilder();
            starts = new int[words.size()];
            ends = new int[words.size()];
            for (int index = 0; index < words.size(); index++) {
                Word word = words.get(index);
                if (index > 0 && !word.han() && !words.get(index - 1).han()) {
                    joined.append(' ');
                }
                starts[index] = joined.length();
                joined.append(tones ? word.exact() : word.loose());
                ends[index] = joined.length();
            }
            line = joined.toString();
        }

        String all() {
            return line;
        }

        int start(int word) {
            return starts[word];
        }

        String part(int from, int to) {
            return line.substring(starts[from], ends[to - 1]);
        }

        /** The number of the word after the one that ends at an offset; 0 where none ends there. */
        int wordAfter(int offset) {
            for (int index = 0; index < ends.length; index++) {
                if (ends[index] == offset) {
                    return index + 1;
                }
            }
            return 0;
        }
    }
}
