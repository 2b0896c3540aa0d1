package vn.cocau.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;

/**
 * Which parts of the province have reported for the newest period.
 *
 * @param period the newest period; null where nothing has been read
 */
public record Coverage(@Nullable Period period, List<TerritoryCode> reported, List<TerritoryCode> missing) {

    public Coverage {
        reported = List.copyOf(reported);
        missing = List.copyOf(missing);
    }

    public int expected() {
        return reported.size() + missing.size();
    }
}
