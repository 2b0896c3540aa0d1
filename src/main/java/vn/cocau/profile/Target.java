package vn.cocau.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Period;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.TerritoryCode;

/**
 * A target as resolved by a congress: dated, sourced, and precise about what it is a target of.
 *
 * @param kind average annual growth, or a share
 * @param from first year of an averaging period; for a share equal to {@code to}
 * @param shareBase for a share, its base; null for growth
 * @param geography the date whose territory it speaks of
 * @param names its wording by language
 */
public record Target(
        String id,
        Kind kind,
        TerritoryCode territory,
        ActivityCode activity,
        BigDecimal value,
        Period from,
        Period to,
        @Nullable ShareBase shareBase,
        LocalDate geography,
        String source,
        Map<String, String> names) {

    /** What the target is about. */
    public enum Kind {
        AVERAGE_GROWTH,
        SHARE
    }

    public Target {
        names = Map.copyOf(names);
    }
}
