package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Flag;
import vn.cocau.cube.Term;

/** What a figure is of; together with an answer it makes the figure. */
record FigureKey(
        String metric,
        Slot slot,
        @Nullable ShareBase shareBase,
        @Nullable Period basePeriod,
        @Nullable String target,
        Unit unit,
        boolean analytic) {

    static FigureKey of(String metric, Slot slot, Unit unit) {
        return new FigureKey(metric, slot, null, null, null, unit, false);
    }

    /** A share, or a contribution to growth, of this whole. */
    FigureKey shareOf(ShareBase base) {
        return new FigureKey(metric, slot, base, basePeriod, target, unit, analytic);
    }

    FigureKey since(Period base) {
        return new FigureKey(metric, slot, shareBase, base, target, unit, analytic);
    }

    FigureKey judging(String targetId) {
        return new FigureKey(metric, slot, shareBase, basePeriod, targetId, unit, analytic);
    }

    /** Structure: at current prices only; at others it is for analysis. */
    FigureKey structure() {
        return new FigureKey(metric, slot, shareBase, basePeriod, target, unit, !slot.atCurrentPrices());
    }

    /** The figure, or none where nobody said anything. */
    Stream<Figure> figure(Answer answer) {
        Stage stage = answer.stage();
        if (stage == null) {
            return Stream.empty();
        }
        return Stream.of(
                answer instanceof Amount amount
                        ? figure(amount.value(), null, stage, status(amount.flags()), answer.terms())
                        : figure(null, ((Absent) answer).reason(), stage, FigureStatus.EMPTY, answer.terms()));
    }

    private FigureStatus status(Set<Flag> flags) {
        if (flags.contains(Flag.ILLUSTRATIVE)) {
            return FigureStatus.ILLUSTRATIVE;
        }
        if (flags.contains(Flag.INCONSISTENT)) {
            return FigureStatus.INCONSISTENT;
        }
        if (analytic) {
            return FigureStatus.ANALYTIC;
        }
        return flags.contains(Flag.DERIVED) ? FigureStatus.DERIVED : FigureStatus.NORMAL;
    }

    private Figure figure(
            @Nullable BigDecimal exact, @Nullable Reason reason, Stage stage, FigureStatus status, List<Term> terms) {
        return new Figure(
                slot.accounts().territory(),
                slot.period(),
                basePeriod,
                metric,
                slot.item().activity(),
                slot.item().measure(),
                slot.basis(),
                shareBase,
                origin(),
                target,
                exact == null ? null : Rounding.value(exact),
                exact == null ? null : Rounding.published(exact),
                unit,
                stage,
                status,
                reason,
                terms.stream().map(FigureKey::input).toList());
    }

    /** A district's own figures belong with what is made of them. */
    private Origin origin() {
        return slot.accounts().official() ? Origin.OFFICIAL : Origin.DISTRICTS;
    }

    private static Input input(Term term) {
        return new Input(term.role(), term.observation().place(), term.amount(), term.coefficient());
    }
}
