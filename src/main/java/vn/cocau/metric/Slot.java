package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Accounts;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.cube.Inventory;
import vn.cocau.profile.Item;

/** Where a figure stands: an item of some accounts, at a valuation, in a period. */
record Slot(Accounts accounts, Item item, PriceBasis basis, Period period) {

    /** Every slot there may be something in, in publication order. */
    static Stream<Slot> all(Cube cube) {
        return cube.all().stream().flatMap(Slot::of);
    }

    static Stream<Slot> of(Accounts accounts) {
        Inventory inventory = accounts.inventory();
        return inventory.items().stream().flatMap(item -> of(accounts, item));
    }

    /** The slots of one item. */
    static Stream<Slot> all(Cube cube, Item item) {
        return cube.all().stream().flatMap(accounts -> of(accounts, item));
    }

    static Stream<Slot> of(Accounts accounts, Item item) {
        Inventory inventory = accounts.inventory();
        return inventory.valuations().stream()
                .filter(basis -> Inventory.fits(item.measure(), basis))
                .flatMap(basis -> inventory.periods().stream().map(period -> new Slot(accounts, item, basis, period)));
    }

    Answer level() {
        return accounts.level(item, basis, period);
    }

    Answer levelWithoutShares() {
        return accounts.levelWithoutShares(item, basis, period);
    }

    Slot in(Period other) {
        return new Slot(accounts, item, basis, other);
    }

    Slot yearBefore() {
        return in(period.previousYear());
    }

    Slot at(PriceBasis other) {
        return new Slot(accounts, item, other, period);
    }

    Slot of(Item other) {
        return new Slot(accounts, other, basis, period);
    }

    Slot whole(ShareBase base) {
        return of(Items.whole(base));
    }

    Slot from(Accounts other) {
        return new Slot(other, item, basis, period);
    }

    /** The same slot in every earlier year of which the accounts tell anything, earliest first. */
    Stream<Slot> earlier() {
        return accounts.inventory().periods().stream()
                .filter(each -> each.span() == period.span() && each.year() < period.year())
                .map(this::in);
    }

    boolean atCurrentPrices() {
        return basis.equals(PriceBasis.CURRENT);
    }

    boolean atConstantPrices() {
        return basis.type() == PriceBasis.Type.CONSTANT;
    }
}
