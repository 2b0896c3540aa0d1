package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.TextReading;

/**
 * A title that names gross output over lines that say value added, or the other way round. The lines are nearer to the
 * figures and say what they are; but one of the two is a mistake, or was left from another table.
 */
final class TitledMeasure {

    /** Sectors under the title of GRDP are value added: both are told of together. */
    private static final Set<Measure> PRODUCT = EnumSet.of(Measure.GRDP, Measure.VALUE_ADDED);

    private final Lexicon lexicon;

    TitledMeasure(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Finding> examine(List<SheetGrid> sheets, List<Observation> observations) {
        Map<String, List<Observation>> bySheet = observations.stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.place().sheet())));
        List<Finding> findings = new ArrayList<>();
        for (SheetGrid sheet : sheets) {
            List<Observation> own = bySheet.getOrDefault(sheet.name(), List.of());
            if (!own.isEmpty()) {
                examine(sheet, own, findings);
            }
        }
        return findings;
    }

    private void examine(SheetGrid sheet, List<Observation> observations, List<Finding> findings) {
        Observation first = observations.get(0);
        int top =
                observations.stream().mapToInt(each -> row(each.place())).min().orElse(0);
        Set<Measure> read = EnumSet.noneOf(Measure.class);
        observations.forEach(each -> read.addAll(kin(each.key().series().measure())));
        for (Cell cell : sheet.cells()) {
            if (cell.address().row() >= top) {
                return;
            }
            Measure titled = measure(cell);
            if (titled != null && kin(titled).stream().noneMatch(read::contains)) {
                findings.add(Finding.of(
                        FindingCode.TITLE_OF_ANOTHER_MEASURE,
                        new Place(
                                first.place().file(),
                                sheet.name(),
                                cell.address().toString()),
                        "expected",
                        first.key().series().measure(),
                        "found",
                        titled,
                        "label",
                        first.labels().getOrDefault(Dimension.MEASURE, "")));
            }
        }
    }

    private static int row(Place place) {
        return CellAddress.parse(String.valueOf(place.cell())).row();
    }

    private static Set<Measure> kin(Measure measure) {
        return PRODUCT.contains(measure) ? PRODUCT : EnumSet.of(measure);
    }

    /** The measure of the accounts that a text names beyond doubt; else null. */
    private @Nullable Measure measure(Cell cell) {
        List<TextReading> readings = cell.text().isEmpty() ? List.of() : lexicon.read(cell.text());
        if (readings.size() != 1 || !readings.get(0).complete()) {
            return null;
        }
        Measure found = readings.get(0).sets().get(Dimension.MEASURE, Measure.class);
        return Stream.of(Measure.GRDP, Measure.VALUE_ADDED, Measure.GROSS_OUTPUT)
                .filter(measure -> measure == found)
                .findFirst()
                .orElse(null);
    }
}
