package vn.cocau.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;

/**
 * A text of a profile's file that remembers where it stands, so that a mistake in it can be named.
 *
 * @param place file, row and column, or file and setting
 */
record Value(String place, String text) {

    private static final Pattern UNIT = Pattern.compile("([A-Z]{2,3})(?::(\\d{1,2}))?");

    ProfileException mistake(String expected) {
        return ProfileException.at(place, "expected " + expected + " but found '" + text + "'.");
    }

    int integer() {
        return parse(Integer::valueOf, "a whole number");
    }

    BigDecimal decimal() {
        return parse(BigDecimal::new, "a number with a decimal point");
    }

    LocalDate date() {
        return parse(LocalDate::parse, "a date such as 2024-12-31");
    }

    boolean yesOrNo() {
        return parse(
                value -> switch (value) {
                    case "yes", "true" -> true;
                    case "no", "false" -> false;
                    default -> throw new IllegalArgumentException(value);
                },
                "yes or no");
    }

    Period period() {
        return parse(Period::parse, "a period such as 2021, 2021-Q1 or 2021-M06");
    }

    Unit unit() {
        return parse(Value::toUnit, "a unit such as VND:9, PT or PS");
    }

    Measure measure() {
        return parse(
                code -> Arrays.stream(Measure.values())
                        .filter(measure -> measure.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(code)),
                "a measure (B1GQ, B1G, P1, D21X31, POP, EMP, OTR, OTE or D73)");
    }

    ActivityCode activity() {
        return new ActivityCode(text);
    }

    TerritoryCode territory() {
        return new TerritoryCode(text);
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return parse(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)), "one of " + known);
    }

    private <T> T parse(Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException mistake) {
            throw mistake(expected);
        }
    }

    private static Unit toUnit(String text) {
        var matcher = UNIT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Unit(matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }
}
