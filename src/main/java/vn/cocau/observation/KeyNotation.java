package vn.cocau.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;

/**
 * A key as a person writes it: {@code territory/measure/activity/transformation[share base]/basis/period/stage}, such as
 * {@code 164/B1G/BTF/SHARE[GVA]/CURRENT/2021/FINAL}. {@code /} and {@code %} inside a code are written {@code %2F} and
 * {@code %25}.
 */
public final class KeyNotation {

    private static final int PARTS = 7;

    private KeyNotation() {}

    public static String format(ObservationKey key) {
        return String.join(
                "/", series(key.series()), key.period().toString(), key.stage().name());
    }

    /** The first five parts, without period and stage. */
    public static String series(SeriesKey series) {
        String base = series.shareBase() == null ? "" : "[" + series.shareBase() + "]";
        return String.join(
                "/",
                escape(series.territory().value()),
                series.measure().code(),
                escape(series.activity().value()),
                series.transformation() + base,
                series.priceBasis().toString());
    }

    /** The inverse of {@link #format}; empty where the text is no key. */
    public static Optional<ObservationKey> parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            ObservationKey key =
                    new ObservationKey(series(List.of(parts)), Period.parse(parts[5]), Stage.valueOf(parts[6]));
            return format(key).equals(text) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private static SeriesKey series(List<String> parts) {
        String[] transformation = parts.get(3).split("[\\[\\]]", -1);
        return new SeriesKey(
                new TerritoryCode(unescape(parts.get(0))),
                new ActivityCode(unescape(parts.get(2))),
                measure(parts.get(1)),
                Transformation.valueOf(transformation[0]),
                shareBase(transformation),
                basis(parts.get(4)));
    }

    private static Measure measure(String code) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a measure: " + code));
    }

    private static @Nullable ShareBase shareBase(String[] transformation) {
        return transformation.length > 1 ? ShareBase.valueOf(transformation[1]) : null;
    }

    private static PriceBasis basis(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new PriceBasis(PriceBasis.Type.valueOf(text), null)
                : new PriceBasis(
                        PriceBasis.Type.valueOf(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static String escape(String code) {
        return code.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescape(String text) {
        return text.replace("%2F", "/").replace("%25", "%");
    }
}
