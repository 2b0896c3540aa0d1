package vn.cocau.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;

/**
 * Whether a code meant the same territory in two periods. A new entry of the register with another name or level is the
 * same territory renamed or promoted; one with the same name and level can only be another territory.
 */
record TerritoryHistory(Territories register) {

    boolean same(TerritoryCode code, Period one, Period other) {
        Optional<Territory> first = register.find(code, lastDay(one));
        Optional<Territory> second = register.find(code, lastDay(other));
        return first.isEmpty() || second.isEmpty() || first.equals(second) || renamed(first.get(), second.get());
    }

    private static boolean renamed(Territory one, Territory other) {
        return !one.name().equals(other.name()) || !one.level().equals(other.level());
    }

    static LocalDate lastDay(Period period) {
        int month = switch (period.span()) {
            case Q1 -> 3;
            case Q2, SIX_MONTHS -> 6;
            case Q3, NINE_MONTHS -> 9;
            case Q4, YEAR -> 12;
        };
        return YearMonth.of(period.year(), month).atEndOfMonth();
    }
}
