package vn.cocau.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;

/** A territory's own rows. A whole that is printed is used as printed, a whole that is not is made of its parts. */
final class OwnAccounts implements Accounts {

    private static final Item VALUE_ADDED = Wholes.of(ShareBase.GVA);

    private final TerritoryCode territory;
    private final Foundation reported;
    private final Inventory inventory;
    private final Memo levels = new Memo();
    private final Memo levelsWithoutShares = new Memo();

    OwnAccounts(TerritoryCode territory, Foundation reported, Inventory inventory) {
        this.territory = territory;
        this.reported = reported;
        this.inventory = inventory;
    }

    @Override
    public TerritoryCode territory() {
        return territory;
    }

    @Override
    public boolean official() {
        return territory.equals(reported.register().root());
    }

    @Override
    public boolean comparable(Period one, Period other) {
        return new TerritoryHistory(reported.register()).same(territory, one, other);
    }

    @Override
    public Inventory inventory() {
        return inventory;
    }

    @Override
    public Answer level(Item item, PriceBasis basis, Period period) {
        return levels.get(item, basis, period, () -> findLevel(item, basis, period));
    }

    private Answer findLevel(Item item, PriceBasis basis, Period period) {
        Answer without = levelWithoutShares(item, basis, period);
        if (without instanceof Amount || !printedLevel(item, basis, period).isNothing()) {
            return without;
        }
        Answer derived = fromShare(item, basis, period);
        if (derived instanceof Amount) {
            return derived;
        }
        Answer viaShares = sumOfParts(item, part -> level(part, basis, period));
        return viaShares instanceof Amount ? viaShares : without.or(derived).or(viaShares);
    }

    @Override
    public Answer levelWithoutShares(Item item, PriceBasis basis, Period period) {
        return levelsWithoutShares.get(item, basis, period, () -> findLevelWithoutShares(item, basis, period));
    }

    private Answer findLevelWithoutShares(Item item, PriceBasis basis, Period period) {
        Answer own = printedLevel(item, basis, period);
        if (!own.isNothing()) {
            return own;
        }
        Answer sum = sumOfParts(item, part -> levelWithoutShares(part, basis, period));
        if (sum instanceof Amount || !item.equals(VALUE_ADDED)) {
            return sum;
        }
        return sum.isNothing() ? sum : joinedOr(sum, basis, period);
    }

    private Answer joinedOr(Answer sum, PriceBasis basis, Period period) {
        Answer joined = joinedWithTaxes(basis, period);
        return joined.isNothing()
                ? sum
                : new Absent(Reason.CONCEPT_MISMATCH, Answers.leastFirm(List.of(sum, joined)), joined.terms());
    }

    private Answer printedLevel(Item item, PriceBasis basis, Period period) {
        return printed(item, Transformation.LEVEL, null, basis, period);
    }

    /** The sum over the first partition that is complete; else why the most telling one is not. */
    private Answer sumOfParts(Item whole, Function<Item, Answer> part) {
        Answer incomplete = Absent.NOTHING;
        for (Partition partition : reported.wholes().summable(whole)) {
            if (!reported.wholes().exhausts(partition, item -> !part.apply(item).isNothing())) {
                continue;
            }
            List<Answer> parts = new ArrayList<>();
            boolean spoken = false;
            for (Item each : partition.parts()) {
                Answer answer = part.apply(each);
                parts.add(answer.as("part"));
                spoken |= !answer.isNothing() && Wholes.speaksOf(whole, each);
            }
            Answer sum = Answers.sum(parts);
            if (sum instanceof Amount) {
                return sum;
            }
            incomplete = incomplete.or(spoken ? sum : Absent.NOTHING);
        }
        return incomplete;
    }

    /** Total × share ÷ 100. */
    private Answer fromShare(Item item, PriceBasis basis, Period period) {
        Answer blocked = Absent.NOTHING;
        for (ShareBase base : ShareBase.values()) {
            Answer share = publishedShare(item, base, basis, period).as("share");
            Answer whole = levelWithoutShares(Wholes.of(base), basis, period).as("whole");
            if (share instanceof Amount percent && whole instanceof Amount total) {
                return derived(percent, total);
            }
            if (!share.isNothing() && !whole.isNothing()) {
                blocked = blocked.or(Answers.absent(List.of(share, whole)));
            }
        }
        return blocked;
    }

    private static Amount derived(Amount percent, Amount total) {
        List<Amount> both = List.of(percent, total);
        Set<Flag> flags = EnumSet.of(Flag.DERIVED);
        flags.addAll(Answers.flags(both));
        BigDecimal value = total.value().multiply(percent.value()).movePointLeft(2);
        Stage stage = Answers.leastFirm(both);
        return new Amount(
                value,
                stage,
                flags,
                Answers.terms(both).stream().map(term -> term.times(null)).toList());
    }

    @Override
    public Answer publishedShare(Item item, ShareBase base, PriceBasis basis, Period period) {
        return printed(item, Transformation.SHARE, base, basis, period);
    }

    @Override
    public Answer publishedVolume(Item item, Transformation transformation, PriceBasis basis, Period period) {
        return printed(item, transformation, null, basis, period);
    }

    @Override
    public Answer joinedWithTaxes(PriceBasis basis, Period period) {
        Answer found = Absent.NOTHING;
        for (Item item : inventory.items()) {
            if (item.measure() == Measure.GRDP && !item.activity().isTotal()) {
                found = found.or(printedLevel(item, basis, period))
                        .or(publishedShare(item, ShareBase.GRDP, basis, period));
            }
        }
        return found;
    }

    private Answer printed(
            Item item, Transformation transformation, @Nullable ShareBase base, PriceBasis basis, Period period) {
        return reported.figures()
                .answer(new SeriesKey(territory, item.activity(), item.measure(), transformation, base, basis), period);
    }
}
