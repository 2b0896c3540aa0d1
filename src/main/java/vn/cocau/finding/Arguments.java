package vn.cocau.finding;

import java.math.BigDecimal;
import java.util.Locale;

/** How a finding's arguments are written: the same everywhere in data, with the reader's separators in sentences. */
final class Arguments {

    private Arguments() {}

    /** For data files: full stop as decimal mark, no grouping. */
    static String neutral(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** For sentences: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English. */
    static String spoken(Object value, Language language) {
        if (value instanceof Phrase phrase) {
            return Sentences.text(phrase.key(), language);
        }
        return value instanceof BigDecimal number ? grouped(number, language) : value.toString();
    }

    private static String grouped(BigDecimal number, Language language) {
        String english = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
        return language == Language.EN
                ? english
                : english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
