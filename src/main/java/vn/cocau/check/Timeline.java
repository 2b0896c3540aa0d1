package vn.cocau.check;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** A series at one part of the year: the years, or all first quarters, that follow each other. */
record Timeline(SeriesKey series, Period.Span span) implements Comparable<Timeline> {

    private static final Comparator<Timeline> ORDER =
            Comparator.comparing(Timeline::series).thenComparing(Timeline::span);

    static Timeline of(Observation observation) {
        return new Timeline(
                observation.key().series(), observation.key().period().span());
    }

    /** Each timeline with its firmest observation of every year. */
    static TreeMap<Timeline, TreeMap<Integer, Observation>> histories(Stream<Observation> observations) {
        return observations
                .sorted(Comparator.comparing(Observation::key).thenComparing(Observation::place))
                .collect(Collectors.groupingBy(
                        Timeline::of,
                        TreeMap::new,
                        Collectors.toMap(
                                observation -> observation.key().period().year(),
                                observation -> observation,
                                (lessFirm, firmer) -> firmer,
                                TreeMap::new)));
    }

    @Override
    public int compareTo(Timeline other) {
        return ORDER.compare(this, other);
    }
}
