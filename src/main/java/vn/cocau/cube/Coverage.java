package vn.cocau.cube;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.profile.Item;

/**
 * Which districts gave a usable figure for a period, and which gave none, in the office's order.
 *
 * @param period null where nobody has reported anything yet
 */
public record Coverage(@Nullable Period period, List<TerritoryCode> reported, List<TerritoryCode> missing) {

    public static final Coverage NONE = new Coverage(null, List.of(), List.of());

    public Coverage {
        reported = List.copyOf(reported);
        missing = List.copyOf(missing);
    }

    static Coverage of(List<Accounts> districts, Period period) {
        List<TerritoryCode> reported = new ArrayList<>();
        List<TerritoryCode> missing = new ArrayList<>();
        for (Accounts district : districts) {
            boolean reports = district.inventory().items().stream().anyMatch(item -> reports(district, item, period));
            (reports ? reported : missing).add(district.territory());
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

    /** How many districts there are to report. */
    public int expected() {
        return reported.size() + missing.size();
    }
}
