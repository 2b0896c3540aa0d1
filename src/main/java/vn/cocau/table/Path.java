package vn.cocau.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.profile.LabelRole;

/**
 * What the labels of a row, a column or the context say together, the most specific last.
 *
 * @param sources for each dimension set, where it is said
 * @param doubled whether a dimension is said twice, alike: code and name, two languages
 * @param problem what keeps the path from being read, or null
 */
record Path(
        PartialKey sets,
        PartialKey implies,
        Set<LabelRole> roles,
        @Nullable OutOfScope outOfScope,
        Map<Dimension, String> sources,
        boolean doubled,
        @Nullable Cause problem) {

    static final Path EMPTY = new Path(PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, Map.of(), false, null);

    Path {
        roles = Set.copyOf(roles);
        EnumMap<Dimension, String> copy = new EnumMap<>(Dimension.class);
        copy.putAll(sources);
        sources = Collections.unmodifiableMap(copy);
    }

    /** What it sets, but for these parts of the key. */
    Path without(Set<Dimension> dimensions) {
        EnumMap<Dimension, Object> fewer = new EnumMap<>(Dimension.class);
        fewer.putAll(sets.values());
        fewer.keySet().removeAll(dimensions);
        return new Path(new PartialKey(fewer), implies, roles, outOfScope, sources, doubled, problem);
    }

    /** The same, suggesting something more. */
    Path implying(Dimension dimension, Object value) {
        EnumMap<Dimension, Object> more = new EnumMap<>(Dimension.class);
        more.putAll(implies.values());
        more.put(dimension, value);
        return new Path(sets, new PartialKey(more), roles, outOfScope, sources, doubled, problem);
    }

    boolean isTotal() {
        return roles.contains(LabelRole.TOTAL);
    }
}
