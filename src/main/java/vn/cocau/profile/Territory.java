package vn.cocau.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.TerritoryCode;

/**
 * A territory as the register has it for some time. One code can name different territories at different times.
 *
 * @param parent null for the province itself
 * @param order its place in the office's own order, not the alphabet's
 * @param validFrom first day; null where the register does not reach back
 * @param validTo first day it no longer holds; null while it does
 */
public record Territory(
        TerritoryCode code,
        @Nullable TerritoryCode parent,
        String level,
        String name,
        int order,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || date.isBefore(validTo));
    }
}
