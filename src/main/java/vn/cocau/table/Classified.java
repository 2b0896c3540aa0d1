package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Place;
import vn.cocau.observation.Observation;

/** Every numeric cell of a workbook with its class; classes may change while the file's accounts are examined. */
final class Classified {

    private final Map<Place, CellClass> classes = new LinkedHashMap<>();

    void put(Place place, CellClass cellClass) {
        classes.put(place, cellClass);
    }

    /** The observations read so far, in sheet order. */
    List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (CellClass each : classes.values()) {
            if (each instanceof CellClass.Read read) {
                observations.add(read.observation());
            }
        }
        return observations;
    }

    void replace(Observation observation) {
        put(observation.place(), new CellClass.Read(observation));
    }

    Map<Place, CellClass> all() {
        return classes;
    }
}
