package vn.cocau.finding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence the product says, in the reader's language. A finding's sentence has one form: {@code place: expected
 * … but found …. What to do.}
 */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUNDLES.put(language, bundle(language));
        }
    }

    private Sentences() {}

    /** The whole sentence of a finding. */
    public static String of(Finding finding, Language language) {
        return sentence("finding.sentence", finding, language);
    }

    /** The sentence of a finding without its place, to stand at the place itself. */
    public static String remark(Finding finding, Language language) {
        return sentence("finding.remark", finding, language);
    }

    private static String sentence(String form, Finding finding, Language language) {
        String code = finding.code().name();
        Map<String, Object> arguments = finding.arguments();
        return text(
                form,
                language,
                Map.of(
                        "place", finding.place(),
                        "expected", text(code + ".expected", language, arguments),
                        "found", text(code + ".found", language, arguments),
                        "action", suggestion(finding, language) + text(code + ".action", language, arguments)));
    }

    /** A question before what to do, where the code has one and there is something to suggest. */
    private static String suggestion(Finding finding, Language language) {
        String key = finding.code() + ".suggestion";
        return finding.proposal().isEmpty() || !has(key, language)
                ? ""
                : text(key, language, finding.arguments()) + " ";
    }

    /** A text of the catalogue with its named places filled in. */
    public static String text(String key, Language language, Map<String, ?> arguments) {
        Matcher matcher = PLACEHOLDER.matcher(catalogue(language).getString(key));
        return matcher.replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), language, arguments)));
    }

    public static String text(String key, Language language) {
        return text(key, language, Map.of());
    }

    /** Whether the catalogue has this text. */
    public static boolean has(String key, Language language) {
        return catalogue(language).containsKey(key);
    }

    private static String value(String key, String name, Language language, Map<String, ?> arguments) {
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the sentence " + key + " needs the argument " + name);
        }
        return value instanceof Enum<?> code ? word(code, language) : Arguments.spoken(value, language);
    }

    /** A code's word in the catalogue, {@code Stage.FINAL}, else the code itself. */
    private static String word(Enum<?> code, Language language) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return has(key, language) ? catalogue(language).getString(key) : code.name();
    }

    /** The whole catalogue in a language. */
    public static ResourceBundle catalogue(Language language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    private static ResourceBundle bundle(Language language) {
        Locale locale = new Locale.Builder()
                .setLanguage(language.name().toLowerCase(Locale.ROOT))
                .build();
        return ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
