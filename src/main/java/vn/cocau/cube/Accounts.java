package vn.cocau.cube;

import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.profile.Item;

/** The accounts of one territory: its own rows, or its parts' rows added up. */
public interface Accounts {

    TerritoryCode territory();

    /** Whether these are the province's own published rows, and not its districts' nor made of them. */
    boolean official();

    /** Whether the territory was the same in both periods, so that its figures can be compared. */
    boolean comparable(Period one, Period other);

    /** The items, price bases and periods there is anything about. */
    Inventory inventory();

    /**
     * The amount of an item: as printed; else the sum of parts that exhaust it; else its share of a known whole, flagged
     * {@link Flag#DERIVED}; else the sum of parts of which some come from shares.
     */
    Answer level(Item item, PriceBasis basis, Period period);

    /** The amount of an item without resort to shares. */
    Answer levelWithoutShares(Item item, PriceBasis basis, Period period);

    /** A share as published, in percent. */
    Answer publishedShare(Item item, ShareBase base, PriceBasis basis, Period period);

    /** A volume index (previous year = 100) or growth rate (percent) as published. */
    Answer publishedVolume(Item item, Transformation transformation, PriceBasis basis, Period period);

    /** An item that joins value added with product taxes, where one is published: value added cannot be told from it. */
    Answer joinedWithTaxes(PriceBasis basis, Period period);
}
