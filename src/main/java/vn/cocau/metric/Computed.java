package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cocau.concept.Reason;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Answers;
import vn.cocau.cube.Term;
import vn.cocau.metric.formula.FormulaResult;

/** Formulas applied to answers: unknown where any argument is, else a value or the formula's own reason. */
final class Computed {

    private Computed() {}

    /** A formula that is not linear in its arguments. */
    static Answer of(Function<List<BigDecimal>, FormulaResult> formula, List<Answer> arguments) {
        List<Amount> known = Answers.amounts(arguments);
        if (known.size() < arguments.size()) {
            return Answers.absent(arguments);
        }
        FormulaResult outcome = formula.apply(known.stream().map(Amount::value).toList());
        List<Term> terms =
                Answers.terms(known).stream().map(term -> term.times(null)).toList();
        return outcome.value() == null
                ? undefined(outcome, known, terms)
                : new Amount(outcome.value(), Answers.leastFirm(known), Answers.flags(known), terms);
    }

    static Answer of(Function<List<BigDecimal>, FormulaResult> formula, Answer... arguments) {
        return of(formula, List.of(arguments));
    }

    private static Absent undefined(FormulaResult outcome, List<Amount> known, List<Term> terms) {
        Reason reason = outcome.reason() == null ? Reason.MISSING_INPUT : outcome.reason();
        return new Absent(reason, Answers.leastFirm(known), terms);
    }

    /** One quantity less another; the terms of both keep their coefficients. */
    static Answer difference(Answer minuend, Answer subtrahend) {
        if (!(minuend instanceof Amount first) || !(subtrahend instanceof Amount second)) {
            return Answers.absent(List.of(minuend, subtrahend));
        }
        List<Amount> both = List.of(first, second);
        List<Term> terms = Stream.concat(first.terms().stream(), times(second, BigDecimal.ONE.negate()))
                .toList();
        return new Amount(first.value().subtract(second.value()), Answers.leastFirm(both), Answers.flags(both), terms);
    }

    /** A constant plus a multiple of a quantity. */
    static Answer affine(BigDecimal constant, BigDecimal factor, Answer answer) {
        return answer instanceof Amount amount
                ? new Amount(
                        constant.add(factor.multiply(amount.value())),
                        amount.stage(),
                        amount.flags(),
                        times(amount, factor).toList())
                : answer;
    }

    private static Stream<Term> times(Amount amount, BigDecimal factor) {
        return amount.terms().stream().map(term -> term.times(factor));
    }
}
