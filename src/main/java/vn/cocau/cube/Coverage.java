package vn.cocau.cube;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.profile.Item;

/**
 * Which districts reported what for a period.
 *
 * @param reported the measures each reporting district gave a usable figure of, in the office's order
 * @param missing the districts that gave none
 */
public record Coverage(Period period, Map<TerritoryCode, Set<Measure>> reported, List<TerritoryCode> missing) {

    public Coverage {
        reported = Collections.unmodifiableMap(new LinkedHashMap<>(reported));
        missing = List.copyOf(missing);
    }

    static Coverage of(List<Accounts> districts, Period period) {
        Map<TerritoryCode, Set<Measure>> reported = new LinkedHashMap<>();
        List<TerritoryCode> missing = new ArrayList<>();
        for (Accounts district : districts) {
            Set<Measure> measures = EnumSet.noneOf(Measure.class);
            for (Item item : district.inventory().items()) {
                if (reports(district, item, period)) {
                    measures.add(item.measure());
                }
            }
            if (measures.isEmpty()) {
                missing.add(district.territory());
            } else {
                reported.put(district.territory(), Collections.unmodifiableSet(measures));
            }
        }
        return new Coverage(period, reported, missing);
    }

    private static boolean reports(Accounts district, Item item, Period period) {
        for (PriceBasis basis : district.inventory().valuations()) {
            if (district.level(item, basis, period) instanceof Amount || reportsShare(district, item, basis, period)) {
                return true;
            }
        }
        for (PriceBasis basis : district.inventory().volumeBases()) {
            if (district.publishedVolume(item, Transformation.INDEX, basis, period) instanceof Amount
                    || district.publishedVolume(item, Transformation.GROWTH, basis, period) instanceof Amount) {
                return true;
            }
        }
        return false;
    }

    private static boolean reportsShare(Accounts district, Item item, PriceBasis basis, Period period) {
        for (ShareBase base : ShareBase.values()) {
            if (district.publishedShare(item, base, basis, period) instanceof Amount) {
                return true;
            }
        }
        return false;
    }

    /** Whether every district reported something. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
