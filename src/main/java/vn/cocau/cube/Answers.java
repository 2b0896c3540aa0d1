package vn.cocau.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Stage;

/** How answers combine: stages to the least firm, flags to their union, reasons to the one most worth acting on. */
public final class Answers {

    private static final List<Reason> MOST_TELLING_FIRST = List.of(
            Reason.CONFLICT,
            Reason.INCONSISTENT,
            Reason.SUPPRESSED,
            Reason.CONCEPT_MISMATCH,
            Reason.TERRITORY_BREAK,
            Reason.BASE_YEAR_MISMATCH,
            Reason.NEGATIVE_BASE,
            Reason.ZERO_DENOMINATOR,
            Reason.NON_POSITIVE_LOG,
            Reason.INCOMPLETE_COVERAGE,
            Reason.MISSING_INPUT);

    private Answers() {}

    /**
     * The sum of parts that exhaust their whole. What is missing: if no part was ever told, nothing; if a part cannot be
     * used, that part's reason; if a part was not told while others were, {@code INCOMPLETE_COVERAGE}.
     */
    public static Answer sum(Collection<? extends Answer> parts) {
        if (parts.stream().allMatch(Answer::isNothing)) {
            return Absent.NOTHING;
        }
        if (!parts.stream().allMatch(Amount.class::isInstance)) {
            Absent absent = absent(parts);
            return absent.reason() == Reason.MISSING_INPUT
                    ? new Absent(Reason.INCOMPLETE_COVERAGE, absent.stage(), absent.terms())
                    : absent;
        }
        BigDecimal total = amounts(parts).stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(total, leastFirm(parts), flags(parts), terms(parts));
    }

    /** Why a quantity that needs all of these is not known. Only unusable answers' observations are named. */
    public static Absent absent(Collection<? extends Answer> needed) {
        List<Absent> missing = needed.stream()
                .filter(Absent.class::isInstance)
                .map(Absent.class::cast)
                .toList();
        Reason reason = MOST_TELLING_FIRST.stream()
                .filter(each -> missing.stream().anyMatch(absent -> absent.reason() == each))
                .findFirst()
                .orElseThrow();
        return new Absent(reason, leastFirmOrNull(needed), terms(missing));
    }

    public static List<Amount> amounts(Collection<? extends Answer> answers) {
        return answers.stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
    }

    /** The least firm stage of answers that are known. */
    public static Stage leastFirm(Collection<? extends Answer> answers) {
        Stage stage = leastFirmOrNull(answers);
        if (stage == null) {
            throw new IllegalArgumentException("nothing is known");
        }
        return stage;
    }

    private static @Nullable Stage leastFirmOrNull(Collection<? extends Answer> answers) {
        Stage least = null;
        for (Answer answer : answers) {
            Stage stage = answer.stage();
            if (stage != null && (least == null || stage.compareTo(least) < 0)) {
                least = stage;
            }
        }
        return least;
    }

    public static Set<Flag> flags(Collection<? extends Answer> answers) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        amounts(answers).forEach(amount -> flags.addAll(amount.flags()));
        return flags;
    }

    public static List<Term> terms(Collection<? extends Answer> answers) {
        List<Term> terms = new ArrayList<>();
        answers.forEach(answer -> terms.addAll(answer.terms()));
        return terms;
    }
}
