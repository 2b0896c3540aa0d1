package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Unit;
import vn.cocau.profile.NumberStyle;
import vn.cocau.profile.Profile;
import vn.cocau.profile.TextReading;

/** The amounts that a sentence names with their unit: "200 tỷ đồng, 280 tỷ và 55 tỷ". A number without one is no amount. */
final class NamedAmounts {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/\\-])\\d(?:[\\d.,]*\\d)?(?![\\d/])");
    private static final Pattern WORDS = Pattern.compile("\\G[\\s\\p{Z}]*(\\p{L}[\\p{L}\\p{M}.]*)");
    private static final int LONGEST_UNIT = 3;

    private record Named(String number, Unit unit) {}

    private final Profile profile;

    NamedAmounts(Profile profile) {
        this.profile = profile;
    }

    /** The amounts in multiples of a unit, in each way of writing numbers that reads all of them. */
    Set<List<BigDecimal>> of(String text, Unit in) {
        List<Named> named = named(text, in);
        Set<List<BigDecimal>> ways = new LinkedHashSet<>();
        for (NumberStyle style :
                named.isEmpty() ? List.<NumberStyle>of() : profile.conventions().numberStyles()) {
            List<BigDecimal> amounts = amounts(named, style, in);
            if (amounts.size() == named.size()) {
                ways.add(amounts);
            }
        }
        return ways;
    }

    private List<Named> named(String text, Unit in) {
        List<Named> named = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Unit unit = unitAt(text, number.end());
            if (unit != null && unit.sameKindAs(in)) {
                named.add(new Named(number.group(), unit));
            }
        }
        return named;
    }

    /** The unit that the next words are, as many as make one. */
    private @Nullable Unit unitAt(String text, int from) {
        Matcher word = WORDS.matcher(text).region(from, text.length());
        Unit unit = null;
        for (int count = 0; count < LONGEST_UNIT && word.find(); count++) {
            TextReading reading =
                    profile.lexicon().read(text.substring(from, word.end())).get(0);
            Unit longer = reading.complete() ? reading.sets().get(Dimension.UNIT, Unit.class) : null;
            unit = longer == null ? unit : longer;
        }
        return unit;
    }

    private static List<BigDecimal> amounts(List<Named> named, NumberStyle style, Unit in) {
        Character group = style.groupMark();
        TextNumber reader = new TextNumber(style.decimalMark(), group == null ? Set.of() : Set.of(group));
        return named.stream()
                .map(each -> reader.read(each.number())
                        .map(amount ->
                                amount.number().scaleByPowerOfTen(each.unit().multiplier() - in.multiplier())))
                .flatMap(Optional::stream)
                .toList();
    }
}
