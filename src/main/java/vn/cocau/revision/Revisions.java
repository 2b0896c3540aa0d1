package vn.cocau.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.Superseded;

/** Finds what was revised: figures that gave way to a later report, and stages that followed each other. */
public final class Revisions {

    private static final Set<ObservationStatus> UNUSED = EnumSet.of(
            ObservationStatus.CONFLICTING,
            ObservationStatus.WITHHELD,
            ObservationStatus.NOT_COLLECTED,
            ObservationStatus.SUPPRESSED);

    private static final Comparator<Revision> ORDER = Comparator.comparing(Revision::key)
            .thenComparing(Revision::cause)
            .thenComparing(revision -> revision.earlier().place())
            .thenComparing(revision -> revision.later().place());

    private record SeriesPeriod(SeriesKey series, Period period) implements Comparable<SeriesPeriod> {

        private static final Comparator<SeriesPeriod> ORDER =
                Comparator.comparing(SeriesPeriod::series).thenComparing(SeriesPeriod::period);

        @Override
        public int compareTo(SeriesPeriod other) {
            return ORDER.compare(this, other);
        }
    }

    private Revisions() {}

    /**
     * All revisions in the order of their keys. A figure that was withdrawn without a new one is a revision whose later
     * observation has no amount.
     */
    public static List<Revision> of(List<Superseded> superseded, List<Observation> current) {
        List<Revision> revisions = new ArrayList<>();
        for (Superseded pair : superseded) {
            add(pair.earlier(), pair.later(), cause(pair.by()), revisions);
        }
        stages(current).values().forEach(stages -> {
            for (int i = 1; i < stages.size(); i++) {
                add(stages.get(i - 1), stages.get(i), RevisionCause.STAGE, revisions);
            }
        });
        return revisions.stream().sorted(ORDER).toList();
    }

    private static void add(Observation earlier, Observation later, RevisionCause cause, List<Revision> revisions) {
        if (earlier.amount() != null && !Agreement.withinRounding(earlier, later)) {
            revisions.add(new Revision(later.key(), earlier, later, cause));
        }
    }

    private static Map<SeriesPeriod, List<Observation>> stages(List<Observation> current) {
        return current.stream()
                .filter(each -> each.key().stage() != Stage.PLAN && !UNUSED.contains(each.status()))
                .sorted(Comparator.comparing(Observation::key))
                .collect(Collectors.groupingBy(
                        each -> new SeriesPeriod(each.key().series(), each.key().period()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static RevisionCause cause(Superseded.By by) {
        return switch (by) {
            case EDITION -> RevisionCause.EDITION;
            case CORRECTION -> RevisionCause.CORRECTION;
        };
    }
}
