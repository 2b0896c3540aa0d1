package vn.cocau.planted;

import java.util.EnumMap;
import java.util.Map;
import vn.cocau.concept.Dimension;

/** What labels say of a figure's key, each part in the notation of a key; a later word on the same part wins. */
record Said(Map<Dimension, String> parts) {

    static final Said NOTHING = new Said(Map.of());

    Said {
        parts = Map.copyOf(parts);
    }

    static Said of(Dimension dimension, String value) {
        return new Said(Map.of(dimension, value));
    }

    Said and(Dimension dimension, String value) {
        return and(of(dimension, value));
    }

    Said and(Said more) {
        EnumMap<Dimension, String> all = new EnumMap<>(Dimension.class);
        all.putAll(parts);
        all.putAll(more.parts);
        return new Said(all);
    }

    String get(Dimension dimension) {
        String value = parts.get(dimension);
        if (value == null) {
            throw new IllegalStateException("nothing says the " + dimension);
        }
        return value;
    }

    /** The key as {@code KeyNotation} writes it, with its unit. A row of a GRDP table that is not its total is value added. */
    String key() {
        String measure = get(Dimension.MEASURE);
        String activity = get(Dimension.ACTIVITY);
        boolean part = measure.equals("B1GQ") && !activity.equals("_T");
        String transformation = get(Dimension.TRANSFORMATION);
        String base = measure.equals("P1") ? "[GO]" : "[GVA]";
        return String.join(
                        "/",
                        get(Dimension.TERRITORY),
                        part ? "B1G" : measure,
                        activity,
                        transformation.equals("SHARE") ? transformation + base : transformation,
                        get(Dimension.PRICE_BASIS),
                        get(Dimension.PERIOD),
                        get(Dimension.STAGE))
                + " " + get(Dimension.UNIT);
    }
}
