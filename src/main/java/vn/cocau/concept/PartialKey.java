package vn.cocau.concept;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one label says of an observation's key: some dimensions, each with its value ({@link TerritoryCode},
 * {@link ActivityCode}, {@link Measure}, {@link Transformation}, {@link PriceBasis}, {@link Period}, {@link Stage},
 * {@link Unit}).
 */
public record PartialKey(Map<Dimension, Object> values) {

    public static final PartialKey EMPTY = new PartialKey(Map.of());

    public PartialKey {
        EnumMap<Dimension, Object> copy = new EnumMap<>(Dimension.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public static PartialKey of(Dimension dimension, Object value) {
        return new PartialKey(Map.of(dimension, value));
    }

    public @Nullable Object get(Dimension dimension) {
        return values.get(dimension);
    }

    public <T> @Nullable T get(Dimension dimension, Class<T> type) {
        return type.cast(values.get(dimension));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Both keys together; null where they name different values for one dimension. */
    public @Nullable PartialKey merge(PartialKey other) {
        EnumMap<Dimension, Object> merged = new EnumMap<>(Dimension.class);
        merged.putAll(values);
        for (Map.Entry<Dimension, Object> entry : other.values.entrySet()) {
            Object present = merged.putIfAbsent(entry.getKey(), entry.getValue());
            if (present != null && !present.equals(entry.getValue())) {
                return null;
            }
        }
        return new PartialKey(merged);
    }
}
