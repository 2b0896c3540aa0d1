package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** Says in which parts two readings of a cell differ. */
final class Difference {

    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();

    private Difference() {}

    /** The differing parts of both, as {@code LEVEL, 2019 / SHARE, 2020}. */
    static String between(Resolution a, Resolution b) {
        if (a instanceof Resolution.Read one && b instanceof Resolution.Read other) {
            return new Difference().compare(one.observation(), other.observation());
        }
        return name(a) + " / " + name(b);
    }

    private String compare(Observation a, Observation b) {
        SeriesKey one = a.key().series();
        SeriesKey other = b.key().series();
        part(one.territory(), other.territory());
        part(one.activity(), other.activity());
        part(one.measure(), other.measure());
        part(one.transformation(), other.transformation());
        part(one.priceBasis(), other.priceBasis());
        part(a.key().period(), b.key().period());
        part(a.key().stage(), b.key().stage());
        part(a.unit(), b.unit());
        if (first.isEmpty()) {
            part(Objects.toString(a.amount()), Objects.toString(b.amount()));
        }
        return String.join(", ", first) + " / " + String.join(", ", second);
    }

    private void part(Object a, Object b) {
        if (!a.equals(b)) {
            first.add(a.toString());
            second.add(b.toString());
        }
    }

    private static String name(Resolution resolution) {
        return resolution instanceof Resolution.Outside outside
                ? outside.reason().name()
                : "figure";
    }
}
