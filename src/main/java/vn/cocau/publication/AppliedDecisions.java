package vn.cocau.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Input;

/** Which decisions stand behind a figure: those applied to a cell it was made from, by their ids in {@code decisions.csv}. */
final class AppliedDecisions {

    private final Map<Place, Collection<Long>> byCell = new HashMap<>();

    AppliedDecisions(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.code() == FindingCode.DECISION_APPLIED
                    && finding.arguments().get("id") instanceof Long id) {
                byCell.computeIfAbsent(finding.place(), cell -> new TreeSet<>()).add(id);
            }
        }
    }

    String behind(Place cell) {
        return text(Stream.of(cell));
    }

    String behind(Figure figure) {
        return text(figure.inputs().stream().map(Input::place));
    }

    private String text(Stream<Place> cells) {
        return cells.flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
                .distinct()
                .sorted()
                .map(id -> Long.toString(id))
                .collect(Collectors.joining(" "));
    }
}
