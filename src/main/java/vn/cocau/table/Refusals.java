package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Phrase;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.Lexicon;

/** Tells refused cells grouped by cause: one finding a cause and sheet, naming every cell. */
final class Refusals {

    /** One thing to mend: a label, or the same unknown words or the same error wherever they stand. */
    private record Group(
            String file,
            String sheet,
            FindingCode code,
            String text,
            @Nullable CellAddress at) {

        static Group of(Place place, Cause cause) {
            CellAddress at = EVERYWHERE_ALIKE.contains(cause.code()) ? null : cause.at();
            return new Group(place.file(), String.valueOf(place.sheet()), cause.code(), cause.text(), at);
        }
    }

    private static final Set<FindingCode> EVERYWHERE_ALIKE =
            EnumSet.of(FindingCode.LABEL_UNKNOWN, FindingCode.CELL_ERROR, FindingCode.CELL_NOT_CALCULATED);

    private final Lexicon lexicon;

    Refusals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Finding> of(Classified classified) {
        Map<Group, Map<CellAddress, Cause>> groups = new LinkedHashMap<>();
        classified.all().forEach((place, cellClass) -> {
            if (cellClass instanceof CellClass.Refused refused) {
                groups.computeIfAbsent(Group.of(place, refused.cause()), group -> new LinkedHashMap<>())
                        .put(CellAddress.parse(String.valueOf(place.cell())), refused.cause());
            }
        });
        List<Finding> findings = new ArrayList<>();
        groups.forEach((group, cells) -> findings.add(finding(group, cells)));
        return findings;
    }

    private Finding finding(Group group, Map<CellAddress, Cause> refused) {
        List<CellAddress> cells = List.copyOf(refused.keySet());
        List<CellAddress> labels =
                refused.values().stream().map(Cause::at).distinct().toList();
        return Finding.of(
                group.code(),
                new Place(group.file(), group.sheet(), cells.get(0).toString()),
                "found",
                found(group),
                "label",
                CellList.of(labels),
                "proposal",
                lexicon.nearest(group.text()).orElse(""),
                "cells",
                CellList.of(cells),
                "count",
                cells.size());
    }

    private static Object found(Group group) {
        return group.code() == FindingCode.KEY_INCOMPLETE ? new Phrase("dimension." + group.text()) : group.text();
    }
}
