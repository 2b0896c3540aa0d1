package vn.cocau.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.profile.TextReading;

/**
 * A code written directly before the capital that begins a label: {@code APertanian}, {@code M,NJasa Perusahaan},
 * {@code 1Pertanian}. Letters are sections of ISIC and must be those of the label; a number only counts.
 */
record GluedCode(String code, String label) {

    private static final Pattern GLUED =
            Pattern.compile("\\s*(?<code>(?:[A-U],\\s?)*[A-U]|\\d{1,2})(?=\\p{Lu})(?<label>.*)", Pattern.DOTALL);

    /** The code of a text that has one; a text whose words are understood as they stand has none. */
    static Optional<GluedCode> of(String text) {
        Matcher matcher = GLUED.matcher(text);
        return matcher.matches()
                ? Optional.of(new GluedCode(matcher.group("code"), matcher.group("label")))
                : Optional.empty();
    }

    /** What code and label say together; empty where the label behind the code is not wholly understood either. */
    Optional<TextReading> settle(TextReading reading) {
        ActivityCode activity = reading.sets().get(Dimension.ACTIVITY, ActivityCode.class);
        if (!reading.complete() || reading.sets().get(Dimension.PERIOD) != null) {
            return Optional.empty();
        }
        if (Character.isDigit(code.charAt(0))) {
            boolean item = activity != null || reading.sets().get(Dimension.TERRITORY) != null;
            return item ? Optional.of(reading) : Optional.empty();
        }
        if (activity == null) {
            return Optional.empty();
        }
        List<String> sections = List.of(code.split(",\\s?"));
        return Optional.of(
                sections.equals(activity.sections()) ? reading.confirmedBy(code) : reading.contradictedBy(code));
    }
}
