package vn.cocau.identity;

import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;

/** Neighbouring keys: the same figure of another item, territory, price basis or period. */
final class Keys {

    private Keys() {}

    static ObservationKey of(ObservationKey key, Item item) {
        return key.of(key.series().of(item.measure(), item.activity()));
    }

    static ObservationKey of(ObservationKey key, TerritoryCode territory) {
        return key.of(key.series().in(territory));
    }

    /** The level of a measure and activity at the same place, period and stage. */
    static ObservationKey level(ObservationKey key, Measure measure, ActivityCode activity, PriceBasis basis) {
        return key.of(SeriesKey.level(key.series().territory(), activity, measure, basis));
    }

    static ObservationKey at(ObservationKey key, Period period) {
        return new ObservationKey(key.series(), period, key.stage());
    }

    static Item item(ObservationKey key) {
        return new Item(key.series().measure(), key.series().activity());
    }
}
