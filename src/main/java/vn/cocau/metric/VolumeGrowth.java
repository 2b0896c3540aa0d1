package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Transformation;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Accounts;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Inventory;
import vn.cocau.metric.formula.FormulaResult;
import vn.cocau.profile.Item;

/**
 * Real growth of an item on the year before, in percent: from amounts at constant prices of one base year where both years
 * have one, for each such base year; else from the published volume index; else from the published growth rate.
 */
final class VolumeGrowth {

    /**
     * Growth as measured one way.
     *
     * @param basis the constant prices, or the price basis of the published series
     */
    record Rate(PriceBasis basis, Answer percent) {

        static final Rate NONE = new Rate(PriceBasis.PREVIOUS_YEAR, Absent.NOTHING);

        boolean known() {
            return percent instanceof Amount;
        }
    }

    private VolumeGrowth() {}

    /** {@code V_1 / V_0 × 100 − 100}, for a base above zero. */
    static FormulaResult growth(BigDecimal current, BigDecimal base) {
        FormulaResult index = Ratio.percent(current, base);
        return index.value() == null ? index : FormulaResult.of(index.value().subtract(Ratio.HUNDRED));
    }

    /** The best rate there is, or the reason why there is none; nothing where nobody told of it. */
    static Rate best(Accounts accounts, Item item, Period period) {
        return rates(accounts, item, period).stream().findFirst().orElse(Rate.NONE);
    }

    /** All rates of the best kind, the latest base year first; else the one that tells why there is none. */
    static List<Rate> rates(Accounts accounts, Item item, Period period) {
        List<Rate> levels = fromLevels(accounts, item, period);
        List<Rate> candidates = new ArrayList<>(levels);
        List<Rate> known = levels.stream().filter(Rate::known).toList();
        for (Transformation kind : List.of(Transformation.INDEX, Transformation.GROWTH)) {
            if (known.isEmpty()) {
                List<Rate> published = published(accounts, item, period, kind);
                candidates.addAll(published);
                known = published.stream().filter(Rate::known).toList();
            }
        }
        return known.isEmpty() ? candidates.stream().limit(1).toList() : known;
    }

    private static List<Rate> fromLevels(Accounts accounts, Item item, Period period) {
        List<Slot> told = constantPrices(accounts)
                .map(basis -> new Slot(accounts, item, basis, period))
                .filter(slot -> !slot.level().isNothing())
                .toList();
        List<Rate> rates = new ArrayList<>();
        for (Slot slot : told) {
            Answer growth = Changes.since(slot, Slot::level, VolumeGrowth::growth);
            if (!growth.isNothing()) {
                rates.add(new Rate(slot.basis(), growth));
            }
        }
        return rates.isEmpty() ? otherBaseYear(told) : rates;
    }

    private static Stream<PriceBasis> constantPrices(Accounts accounts) {
        Inventory inventory = accounts.inventory();
        List<PriceBasis> latestFirst = new ArrayList<>();
        inventory.valuations().stream()
                .filter(basis -> basis.type() == PriceBasis.Type.CONSTANT)
                .forEach(basis -> latestFirst.add(0, basis));
        return latestFirst.stream();
    }

    private static Answer growth(Answer current, Answer base) {
        return Computed.of(args -> growth(args.get(0), args.get(1)), current, base);
    }

    /** The years before are told at other base years' prices only. */
    private static List<Rate> otherBaseYear(List<Slot> told) {
        return told.stream()
                .filter(slot -> constantPrices(slot.accounts())
                        .anyMatch(other -> !slot.at(other).yearBefore().level().isNothing()))
                .limit(1)
                .map(slot -> new Rate(slot.basis(), mismatch(slot.level().as("current"))))
                .toList();
    }

    private static Answer mismatch(Answer current) {
        return new Absent(Reason.BASE_YEAR_MISMATCH, current.stage(), current.terms());
    }

    private static List<Rate> published(Accounts accounts, Item item, Period period, Transformation kind) {
        return accounts.inventory().volumeBases().stream()
                .map(basis -> new Rate(basis, percent(accounts.publishedVolume(item, kind, basis, period), kind)))
                .filter(rate -> !rate.percent().isNothing())
                .toList();
    }

    private static Answer percent(Answer published, Transformation kind) {
        return kind == Transformation.INDEX
                ? Computed.affine(Ratio.HUNDRED.negate(), BigDecimal.ONE, published.as("published index"))
                : published.as("published growth");
    }

    /** The price basis of figures over several years: that of every year, else none in particular. */
    static PriceBasis commonBasis(List<Rate> rates) {
        List<PriceBasis> bases = rates.stream().map(Rate::basis).distinct().toList();
        return bases.size() == 1 ? bases.get(0) : PriceBasis.PREVIOUS_YEAR;
    }

    /** All items' slots a growth may be told in; the price basis is settled by the rate. */
    static Stream<Slot> slots(Accounts accounts) {
        Inventory inventory = accounts.inventory();
        return inventory.items().stream()
                .flatMap(item -> inventory.periods().stream()
                        .map(period -> new Slot(accounts, item, PriceBasis.PREVIOUS_YEAR, period)));
    }
}
