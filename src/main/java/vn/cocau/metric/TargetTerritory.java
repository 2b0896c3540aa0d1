package vn.cocau.metric;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.cube.Cube;
import vn.cocau.profile.Target;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;

/**
 * The territory a target speaks of. A later one under the same code is another territory: the register has another entry
 * for it, or none of its parts is left.
 */
record TargetTerritory(Cube cube, Target target) {

    /** Whether a figure of the period, as these accounts have it, is of the target's territory. */
    boolean covers(Period period) {
        return same(cube.geography()) && same(LocalDate.of(period.year(), 12, 31));
    }

    private boolean same(LocalDate date) {
        Territories register = cube.profile().territories();
        TerritoryCode code = target.territory();
        Set<TerritoryCode> then = parts(register, code, date);
        Set<TerritoryCode> meant = parts(register, code, target.geography());
        boolean partsLeft = then.isEmpty() || meant.isEmpty() || !Collections.disjoint(then, meant);
        return partsLeft && register.find(code, date).equals(register.find(code, target.geography()));
    }

    private static Set<TerritoryCode> parts(Territories register, TerritoryCode code, LocalDate date) {
        return register.children(code, date).stream()
                .map(Territory::code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
