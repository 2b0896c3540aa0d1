package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Opening;

/** Compares the product's reading of a workbook with POI's, fact by fact. */
public final class Comparison {

    /** A cell of which both readings know something. */
    record Place(Opening opening, String sheet, String address, CellFacts ours, CellFacts theirs) {}

    private final Opening opening;
    private final Set<String> covered;
    private final List<String> unexplained = new ArrayList<>();

    private Comparison(Opening opening) {
        this.opening = opening;
        this.covered = opening.findings().stream()
                .filter(finding -> finding.code() == FindingCode.CELL_UNDER_MERGE)
                .map(Finding::place)
                .map(place -> place.sheet() + "!" + place.cell())
                .collect(Collectors.toSet());
    }

    /** What differs and is not explained. */
    public static List<String> of(Opening ours, List<SheetFacts> theirs) {
        Comparison comparison = new Comparison(ours);
        if (ours.workbook() == null) {
            return List.of("refused: " + ours.findings());
        }
        comparison.sheets(ReadFacts.of(ours.workbook()), theirs);
        return comparison.unexplained;
    }

    private void sheets(List<SheetFacts> ours, List<SheetFacts> theirs) {
        differ(
                "sheets",
                ours.stream().map(SheetFacts::name).toList(),
                theirs.stream().map(SheetFacts::name).toList());
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            sheet(ours.get(i), theirs.get(i));
        }
    }

    private void sheet(SheetFacts ours, SheetFacts theirs) {
        differ(ours.name() + " hidden", ours.hidden(), theirs.hidden());
        differ(ours.name() + " merges", ours.merges(), theirs.merges());
        Set<String> addresses = new LinkedHashSet<>(ours.cells().keySet());
        addresses.addAll(theirs.cells().keySet());
        for (String address : addresses) {
            cell(ours.name(), address, ours.cells(), theirs.cells());
        }
    }

    private void cell(String sheet, String address, Map<String, CellFacts> ours, Map<String, CellFacts> theirs) {
        CellFacts own = ours.get(address);
        CellFacts other = theirs.get(address);
        if (own != null && other != null) {
            Place place = new Place(opening, sheet, address, own, other);
            own.differences(other).stream()
                    .filter(difference -> !Explanation.explains(place, difference))
                    .forEach(difference -> unexplained.add(
                            sheet + "!" + address + " " + difference + " of " + other.raw() + " as " + other.look()));
        } else if (own != null || !covered.contains(sheet + "!" + address)) {
            // A value under a merge is no cell; a finding tells of it.
            unexplained.add(sheet + "!" + address + " ours: " + own + " theirs: " + other);
        }
    }

    private void differ(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            unexplained.add(what + " ours: " + ours + " theirs: " + theirs);
        }
    }
}
