package vn.cocau.grid.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that a detour through a PDF or a wrong code page has changed, such as {@code ƣ} for {@code ư}. A change that
 * has another meaning elsewhere is undone only where the word is no possible syllable as it stands, and becomes one.
 */
public final class Damage {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}\u2212\u03BC\u039C\u2219]*");
    private static final String CONSONANT = "([b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ])";

    private static final List<UnaryOperator<String>> ALWAYS = new ArrayList<>();
    private static final List<UnaryOperator<String>> WHERE_A_SYLLABLE_RESULTS = new ArrayList<>();

    private static final Memo<String> KNOWN = new Memo<>(Damage::examined);

    static {
        for (String[] row : EncodingData.rows("damage.csv")) {
            String found = EncodingData.characters(row[0]);
            switch (row[2]) {
                case "always" -> ALWAYS.add(text -> text.replace(found, row[1]));
                case "syllable" -> WHERE_A_SYLLABLE_RESULTS.add(word -> word.replace(found, row[1]));
                default -> WHERE_A_SYLLABLE_RESULTS.add(afterConsonant(found, row[1]));
            }
        }
        WHERE_A_SYLLABLE_RESULTS.addAll(pairs(WHERE_A_SYLLABLE_RESULTS));
    }

    private Damage() {}

    private static UnaryOperator<String> afterConsonant(String mark, String meant) {
        Pattern pattern = Pattern.compile(CONSONANT + mark);
        return word ->
                pattern.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("$1" + meant);
    }

    private static List<UnaryOperator<String>> pairs(List<UnaryOperator<String>> repairs) {
        List<UnaryOperator<String>> result = new ArrayList<>();
        for (int i = 0; i < repairs.size(); i++) {
            for (int j = i + 1; j < repairs.size(); j++) {
                UnaryOperator<String> first = repairs.get(i);
                UnaryOperator<String> second = repairs.get(j);
                result.add(word -> second.apply(first.apply(word)));
            }
        }
        return result;
    }

    /** The text in NFC with its damage undone as far as that is certain. */
    public static String repaired(String text) {
        return KNOWN.of(text);
    }

    private static String examined(String text) {
        String whole = text;
        for (UnaryOperator<String> repair : ALWAYS) {
            whole = repair.apply(whole);
        }
        String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
        return WORD.matcher(composed).replaceAll(word -> Matcher.quoteReplacement(repairedWord(word.group())));
    }

    private static String repairedWord(String word) {
        if (word.chars().allMatch(letter -> letter < 0x80) || Syllables.possible(word)) {
            return word;
        }
        return WHERE_A_SYLLABLE_RESULTS.stream()
                .map(repair -> Normalizer.normalize(repair.apply(word), Normalizer.Form.NFC))
                .filter(repaired -> !repaired.equals(word) && Syllables.possible(repaired))
                .findFirst()
                .orElse(word);
    }
}
