package vn.cocau.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;

/** A text in both languages. */
record Bilingual(String vi, String en) {

    static Bilingual of(Function<Language, String> text) {
        return new Bilingual(text.apply(Language.VI), text.apply(Language.EN));
    }

    static Bilingual text(String key, Map<String, ?> arguments) {
        return of(language -> Sentences.text(key, language, arguments));
    }

    static Bilingual text(String key) {
        return text(key, Map.of());
    }

    static Bilingual name(Enum<?> constant) {
        return of(language -> Names.of(constant, language));
    }

    /** What is the same in both languages: a code, a name. */
    static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    static Bilingual joined(String separator, List<Bilingual> parts) {
        return new Bilingual(
                parts.stream().map(Bilingual::vi).collect(Collectors.joining(separator)),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(separator)));
    }

    String oneLine() {
        return vi.equals(en) ? vi : vi + " / " + en;
    }

    String twoLines() {
        return vi.equals(en) ? vi : vi + "\n" + en;
    }
}
