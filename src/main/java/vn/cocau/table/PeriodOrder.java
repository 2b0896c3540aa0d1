package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/**
 * Years along a row or a column run one way. One that leaves the run was typed wrongly ({@code 2016, 2071, 2018}), and no
 * sum shows it, since each column still adds up: the figures under it are withheld. So are those of a first or last year
 * that lies decades from its neighbour ({@code 2022, 2023, 2042}).
 */
final class PeriodOrder {

    /** A table may begin with a year long ago; after its run no year follows this much later. */
    private static final int FAR_AHEAD = 10;

    private static final int FAR_BEHIND = 30;

    private record Series(String sheet, SeriesKey key) {}

    /** A header that stands out of the run of years. */
    private record Header(Place place, String label) {}

    private PeriodOrder() {}

    static List<Finding> examine(Classified classified) {
        Map<Series, List<Observation>> series = new LinkedHashMap<>();
        classified.observations().stream()
                .filter(each -> each.key().stage() != Stage.PLAN)
                .forEach(each -> series.computeIfAbsent(
                                new Series(
                                        String.valueOf(each.place().sheet()),
                                        each.key().series()),
                                key -> new ArrayList<>())
                        .add(each));
        Map<Header, List<Observation>> astray = new LinkedHashMap<>();
        series.values()
                .forEach(line -> outOfOrder(line)
                        .forEach(each -> astray.computeIfAbsent(header(each), header -> new ArrayList<>())
                                .add(each)));
        List<Finding> findings = new ArrayList<>();
        astray.forEach((header, cells) -> {
            findings.add(finding(header, cells));
            cells.forEach(each -> classified.replace(each.withStatus(ObservationStatus.WITHHELD)));
        });
        return findings;
    }

    private static Header header(Observation observation) {
        return new Header(
                Place.ofSheet(
                        observation.place().file(),
                        String.valueOf(observation.place().sheet())),
                observation.labels().getOrDefault(Dimension.PERIOD, ""));
    }

    /** The members of a line that not every longest run of its years contains. */
    private static List<Observation> outOfOrder(List<Observation> series) {
        List<Observation> line = inLine(series);
        int[] years = line.stream().mapToInt(each -> each.key().period().year()).toArray();
        int[] falling =
                line.stream().mapToInt(each -> -each.key().period().year()).toArray();
        MonotoneRun rising = new MonotoneRun(years);
        MonotoneRun run = rising.length() >= new MonotoneRun(falling).length() ? rising : new MonotoneRun(falling);
        List<Observation> astray = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!run.needs(i)) {
                astray.add(line.get(i));
            }
        }
        return astray.isEmpty() ? farAway(line) : astray;
    }

    /** The members of the first or the last year, where it stands as far off as no table leaves its years apart. */
    private static List<Observation> farAway(List<Observation> line) {
        int[] years = line.stream()
                .mapToInt(each -> each.key().period().year())
                .distinct()
                .sorted()
                .toArray();
        int last = years.length - 1;
        if (last < 2) {
            return List.of();
        }
        boolean ahead = years[last] - years[last - 1] >= FAR_AHEAD;
        boolean behind = years[1] - years[0] >= FAR_BEHIND;
        return line.stream()
                .filter(each -> (ahead && each.key().period().year() == years[last])
                        || (behind && each.key().period().year() == years[0]))
                .toList();
    }

    /** The series from left to right or from top to bottom; none where it does not stand in one line. */
    private static List<Observation> inLine(List<Observation> series) {
        Comparator<Observation> across =
                Comparator.comparingInt(each -> address(each).column());
        Comparator<Observation> down =
                Comparator.comparingInt(each -> address(each).row());
        long rows = series.stream().map(each -> address(each).row()).distinct().count();
        long columns =
                series.stream().map(each -> address(each).column()).distinct().count();
        if (rows == 1) {
            return series.stream().sorted(across).toList();
        }
        return columns == 1 ? series.stream().sorted(down).toList() : List.of();
    }

    private static CellAddress address(Observation observation) {
        return CellAddress.parse(String.valueOf(observation.place().cell()));
    }

    private static Finding finding(Header header, List<Observation> cells) {
        String found = cells.stream()
                .map(each -> each.key().period().toString())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        return Finding.of(
                FindingCode.PERIOD_OUT_OF_ORDER,
                new Place(header.place().file(), header.place().sheet(), header.label()),
                "found",
                found,
                "cells",
                CellList.of(cells.stream().map(PeriodOrder::address).toList()),
                "count",
                cells.size());
    }
}
