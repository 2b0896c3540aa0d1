package vn.cocau.check;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** A series at one part of the year: the years, or all first quarters, that follow each other. */
record Line(SeriesKey series, Period.Span span) implements Comparable<Line> {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::series).thenComparing(Line::span);

    static Line of(Observation observation) {
        return new Line(observation.key().series(), observation.key().period().span());
    }

    /** Each line with its firmest observation of every year. */
    static TreeMap<Line, TreeMap<Integer, Observation>> histories(Stream<Observation> observations) {
        return observations
                .sorted(Comparator.comparing(Observation::key).thenComparing(Observation::place))
                .collect(Collectors.groupingBy(
                        Line::of,
                        TreeMap::new,
                        Collectors.toMap(
                                observation -> observation.key().period().year(),
                                observation -> observation,
                                (lessFirm, firmer) -> firmer,
                                TreeMap::new)));
    }

    @Override
    public int compareTo(Line other) {
        return ORDER.compare(this, other);
    }
}
