package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Accounts;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Answers;
import vn.cocau.cube.Cube;
import vn.cocau.cube.Flag;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M75, coverage: {@code amount of the districts that reported / last known amount of all districts × 100}, in percent,
 * for the totals of GRDP, value added and gross output. Where some district has never reported, the denominator is the
 * last known official total; where that is not known either, districts are counted, the inputs bear the role {@code
 * counted} and the status is {@link FigureStatus#DERIVED}.
 */
final class CoverageRate implements Metric {

    static final String ID = "M75";

    @Override
    public String id() {
        return ID;
    }

    static FormulaResult coverage(BigDecimal reporting, BigDecimal all) {
        return Ratio.percent(reporting, all);
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Stream.of(ShareBase.values())
                .map(Items::whole)
                .flatMap(item -> Slot.of(cube.sumOfDistricts(), item))
                .flatMap(slot -> FigureKey.of(ID, slot, Unit.PERCENT).figure(coverage(slot, cube)));
    }

    private static Answer coverage(Slot slot, Cube cube) {
        List<Answer> reporting = new ArrayList<>();
        List<Answer> lastKnown = new ArrayList<>();
        for (Accounts district : cube.districts()) {
            Answer now = slot.from(district).level();
            if (now instanceof Amount) {
                reporting.add(now.as("reporting"));
            }
            lastKnown.add(now instanceof Amount ? now.as("last known") : lastKnown(slot.from(district)));
        }
        if (reporting.isEmpty()) {
            return Absent.NOTHING;
        }
        Answer all = Answers.sum(lastKnown);
        Answer whole = all instanceof Amount ? all : lastKnown(slot.from(cube.official()));
        return whole instanceof Amount
                ? Computed.of(args -> coverage(args.get(0), args.get(1)), Answers.sum(reporting), whole)
                : counted(Answers.amounts(reporting), cube.districts().size());
    }

    private static Answer lastKnown(Slot slot) {
        Answer last = slot.level();
        List<Period> earlier = slot.earlier().map(Slot::period).toList();
        for (int i = earlier.size() - 1; i >= 0 && !(last instanceof Amount); i--) {
            last = slot.in(earlier.get(i)).level();
        }
        return last.as(slot.accounts().official() ? "official" : "last known");
    }

    private static Answer counted(List<Amount> reporting, int districts) {
        Set<Flag> flags = EnumSet.of(Flag.DERIVED);
        flags.addAll(Answers.flags(reporting));
        return new Amount(
                Ratio.percentOf(BigDecimal.valueOf(reporting.size()), BigDecimal.valueOf(districts)),
                Answers.leastFirm(reporting),
                flags,
                Answers.terms(reporting).stream()
                        .map(term -> term.as("counted").times(null))
                        .toList());
    }
}
