package vn.cocau.profile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;

/**
 * What a label says.
 *
 * @param role what it does in a table, or null
 * @param homonyms the territories it may name, where it names more than one; it then names none by itself
 */
record Meaning(
        @Nullable LabelRole role,
        PartialKey sets,
        PartialKey implies,
        @Nullable OutOfScope outOfScope,
        Set<TerritoryCode> homonyms) {

    static final String NOISE = "noise";
    static final Map<String, LabelRole> ROLES = Map.ofEntries(
            Map.entry("total", LabelRole.TOTAL),
            Map.entry("parts", LabelRole.PARTS),
            Map.entry("ofwhich", LabelRole.OF_WHICH),
            Map.entry("code", LabelRole.CODE),
            Map.entry("rowno", LabelRole.ROW_NUMBER),
            Map.entry("unitcol", LabelRole.UNIT_COLUMN),
            Map.entry("header", LabelRole.HEADER),
            Map.entry("continuation", LabelRole.CONTINUATION),
            Map.entry("note", LabelRole.NOTE),
            Map.entry("unallocated", LabelRole.UNALLOCATED),
            Map.entry("illustrative", LabelRole.ILLUSTRATIVE),
            Map.entry("range", LabelRole.PERIOD_RANGE),
            Map.entry("outofscope", LabelRole.OUT_OF_SCOPE));

    Meaning {
        homonyms = Set.copyOf(homonyms);
    }

    static Meaning territory(TerritoryCode code) {
        return new Meaning(null, PartialKey.of(Dimension.TERRITORY, code), PartialKey.EMPTY, null, Set.of());
    }

    static Meaning homonym(Set<TerritoryCode> codes) {
        return new Meaning(null, PartialKey.EMPTY, PartialKey.EMPTY, null, codes);
    }

    /** The meaning a row gives by its columns {@code role}, {@code sets} and {@code implies}. */
    static Meaning of(CsvRow row) {
        return of(row, row.find("sets"), row.find("implies"));
    }

    static Meaning of(CsvRow row, Optional<Value> setsText, Optional<Value> impliesText) {
        Optional<Value> roleText = row.find("role");
        KeyText sets = KeyText.parse(setsText);
        KeyText implies = KeyText.parse(impliesText);
        boolean noise = roleText.filter(role -> role.text().equals(NOISE)).isPresent();
        LabelRole role = roleText.filter(text -> !noise).map(Meaning::role).orElse(null);
        boolean silent = sets.key().isEmpty() && implies.key().isEmpty() && role == null;
        if (noise && !silent) {
            throw row.mistake("noise says nothing: expected empty columns 'sets' and 'implies'.");
        }
        if (silent && !noise) {
            throw row.mistake("the label says nothing; if that is meant, its role is 'noise'.");
        }
        if ((role == LabelRole.OUT_OF_SCOPE) != (sets.scope() != null)) {
            throw row.mistake("the role 'outofscope' and scope= in 'sets' belong together.");
        }
        return new Meaning(role, sets.key(), implies.key(), sets.scope(), Set.of());
    }

    private static LabelRole role(Value value) {
        LabelRole role = ROLES.get(value.text());
        if (role == null) {
            throw value.mistake("a role ("
                    + String.join(", ", ROLES.keySet().stream().sorted().toList()) + " or noise)");
        }
        return role;
    }
}
