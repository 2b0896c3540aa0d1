package vn.cocau.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;

/**
 * Part of a key as a profile writes it: {@code measure=B1G;activity=A;kind=LEVEL;basis=CONSTANT:2010;unit=VND:9}.
 *
 * @param scope the reason given by {@code scope=}, or null
 */
record KeyText(PartialKey key, @Nullable OutOfScope scope) {

    static final KeyText NOTHING = new KeyText(PartialKey.EMPTY, null);

    private static final String CONSTANT = "CONSTANT:";
    private static final Map<String, Dimension> DIMENSIONS = Map.of(
            "territory", Dimension.TERRITORY,
            "activity", Dimension.ACTIVITY,
            "measure", Dimension.MEASURE,
            "kind", Dimension.TRANSFORMATION,
            "basis", Dimension.PRICE_BASIS,
            "period", Dimension.PERIOD,
            "stage", Dimension.STAGE,
            "unit", Dimension.UNIT);
    private static final Map<Dimension, Function<Value, Object>> PARSERS = Map.of(
            Dimension.TERRITORY, Value::territory,
            Dimension.ACTIVITY, Value::activity,
            Dimension.MEASURE, Value::measure,
            Dimension.TRANSFORMATION, value -> value.oneOf(Transformation.class),
            Dimension.PRICE_BASIS, KeyText::basis,
            Dimension.PERIOD, Value::period,
            Dimension.STAGE, value -> value.oneOf(Stage.class),
            Dimension.UNIT, Value::unit);

    static KeyText parse(Optional<Value> value) {
        return value.map(KeyText::parse).orElse(NOTHING);
    }

    static KeyText parse(Value value) {
        Map<Dimension, Object> key = new EnumMap<>(Dimension.class);
        OutOfScope scope = null;
        for (String part : value.text().split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            Value content = new Value(value.place(), part.substring(equals + 1).strip());
            if (name.equals("scope")) {
                scope = content.oneOf(OutOfScope.class);
            } else {
                put(key, name, content);
            }
        }
        return new KeyText(new PartialKey(key), scope);
    }

    private static void put(Map<Dimension, Object> key, String name, Value content) {
        Dimension dimension = DIMENSIONS.get(name);
        Function<Value, Object> parser = dimension == null ? null : PARSERS.get(dimension);
        if (dimension == null || parser == null) {
            throw new Value(content.place(), name.isEmpty() ? content.text() : name)
                    .mistake("territory=, activity=, measure=, kind=, basis=, period=, stage=, unit= or scope=");
        }
        if (key.put(dimension, parser.apply(content)) != null) {
            throw ProfileException.at(content.place(), "'" + name + "' is given twice.");
        }
    }

    static PriceBasis basis(Value value) {
        if (value.text().startsWith(CONSTANT)) {
            return PriceBasis.constant(new Value(value.place(), value.text().substring(CONSTANT.length())).integer());
        }
        return switch (value.text()) {
            case "CURRENT" -> PriceBasis.CURRENT;
            case "PREVIOUS_YEAR" -> PriceBasis.PREVIOUS_YEAR;
            case "NOT_APPLICABLE" -> PriceBasis.NOT_APPLICABLE;
            default -> throw value.mistake("a price basis (CURRENT, CONSTANT:2010, PREVIOUS_YEAR or NOT_APPLICABLE)");
        };
    }
}
