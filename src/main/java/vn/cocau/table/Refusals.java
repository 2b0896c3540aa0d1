package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Phrase;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.profile.Lexicon;

/** Tells refused cells grouped by cause: one finding a cause and sheet, naming every cell. */
final class Refusals {

    private record Group(String file, String sheet, Cause cause) {}

    private final Lexicon lexicon;

    Refusals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Finding> of(Classified classified) {
        Map<Group, List<CellAddress>> groups = new LinkedHashMap<>();
        classified.all().forEach((place, cellClass) -> {
            if (cellClass instanceof CellClass.Refused refused) {
                groups.computeIfAbsent(
                                new Group(place.file(), String.valueOf(place.sheet()), refused.cause()),
                                group -> new ArrayList<>())
                        .add(CellAddress.parse(String.valueOf(place.cell())));
            }
        });
        List<Finding> findings = new ArrayList<>();
        groups.forEach((group, cells) -> findings.add(finding(group, cells)));
        return findings;
    }

    private Finding finding(Group group, List<CellAddress> cells) {
        Cause cause = group.cause();
        String suggestion = lexicon.nearest(cause.text()).orElse("");
        return Finding.of(
                cause.code(),
                new Place(group.file(), group.sheet(), cells.get(0).toString()),
                "found",
                found(cause),
                "label",
                cause.at().toString(),
                "proposal",
                suggestion,
                "cells",
                CellList.of(cells),
                "count",
                cells.size());
    }

    private static Object found(Cause cause) {
        return cause.code() == FindingCode.KEY_INCOMPLETE ? new Phrase("dimension." + cause.text()) : cause.text();
    }
}
