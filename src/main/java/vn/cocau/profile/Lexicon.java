package vn.cocau.profile;

import java.util.List;
import java.util.Optional;
import vn.cocau.concept.TerritoryCode;

/** What words mean in the languages of a profile. Only exact labels count, after normalisation; near ones are suggested. */
public interface Lexicon {

    /**
     * The ways to read a text: one as a rule, one a language where a text in two languages says different things, the
     * profile's first language first. Never empty.
     */
    List<TextReading> read(String text);

    /**
     * The ways to read a text beside something that names a territory, such as its code: a homonym then names that one.
     */
    default List<TextReading> read(String text, TerritoryCode beside) {
        return read(text);
    }

    /** What the codes in a column under this head mean; empty where the profile lists none. */
    default Optional<CodeList> codes(String head) {
        return Optional.empty();
    }

    /** A label one slip of the pen away, for a refusal's message; it never decides anything. */
    Optional<String> nearest(String text);
}
