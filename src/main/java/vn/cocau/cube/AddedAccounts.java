package vn.cocau.cube;

import java.util.List;
import java.util.function.Function;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.profile.Item;

/**
 * A territory's parts added up, all or nothing: a part that never reported makes the sum {@code INCOMPLETE_COVERAGE}, one
 * that is withheld {@code INCONSISTENT}, one in conflict {@code CONFLICT}, one suppressed {@code SUPPRESSED}. Published
 * shares, indices and growth rates do not add.
 */
final class AddedAccounts implements Accounts {

    private final TerritoryCode territory;
    private final List<Accounts> parts;
    private final Inventory inventory;
    private final Memo levels = new Memo();
    private final Memo levelsWithoutShares = new Memo();

    AddedAccounts(TerritoryCode territory, List<Accounts> parts, Inventory inventory) {
        this.territory = territory;
        this.parts = parts;
        this.inventory = inventory;
    }

    @Override
    public TerritoryCode territory() {
        return territory;
    }

    @Override
    public boolean comparable(Period one, Period other) {
        return parts.stream().allMatch(part -> part.comparable(one, other));
    }

    @Override
    public Inventory inventory() {
        return inventory;
    }

    @Override
    public boolean official() {
        return false;
    }

    @Override
    public Answer level(Item item, PriceBasis basis, Period period) {
        return levels.get(item, basis, period, () -> sum(part -> part.level(item, basis, period)));
    }

    @Override
    public Answer levelWithoutShares(Item item, PriceBasis basis, Period period) {
        return levelsWithoutShares.get(
                item, basis, period, () -> sum(part -> part.levelWithoutShares(item, basis, period)));
    }

    private Answer sum(Function<Accounts, Answer> amount) {
        return Answers.sum(parts.stream().map(amount).toList());
    }

    @Override
    public Answer publishedShare(Item item, ShareBase base, PriceBasis basis, Period period) {
        return Absent.NOTHING;
    }

    @Override
    public Answer publishedVolume(Item item, Transformation transformation, PriceBasis basis, Period period) {
        return Absent.NOTHING;
    }

    @Override
    public Answer joinedWithTaxes(PriceBasis basis, Period period) {
        return Absent.NOTHING;
    }
}
