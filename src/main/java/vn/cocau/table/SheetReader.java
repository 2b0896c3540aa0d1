package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.identity.Identities;
import vn.cocau.profile.Profile;

/** Puts every numeric cell of one sheet into a class, block by block. */
final class SheetReader {

    private final Profile profile;
    private final Contradictions contradictions;
    private final Consumer<List<Reading>> enumerated;
    private final Languages languages;

    private final List<Finding> findings = new ArrayList<>();

    SheetReader(Profile profile, Identities identities) {
        this(profile, identities, readings -> {});
    }

    /** @param enumerated is told all readings of each block, before any is rejected */
    SheetReader(Profile profile, Identities identities, Consumer<List<Reading>> enumerated) {
        this.profile = profile;
        this.contradictions = new Contradictions(identities);
        this.enumerated = enumerated;
        this.languages = new Languages(identities);
    }

    /** What was noticed on the way. */
    List<Finding> findings() {
        return findings;
    }

    Map<CellAddress, CellClass> read(String file, SheetGrid grid) {
        Census census = new Census(grid, profile.conventions());
        Map<CellAddress, CellClass> classes = new LinkedHashMap<>();
        if (grid.hidden()) {
            census.cells().keySet().forEach(cell -> classes.put(cell, new CellClass.Outside(OutOfScope.HIDDEN_SHEET)));
            return classes;
        }
        List<String> spoken = Wording.languages(grid, profile.lexicon());
        Sheet sheet = new Sheet(file, grid, census, new Wording(profile.lexicon(), spoken.get(0)), profile);
        Context before = null;
        for (Block block : new BlockFinder(sheet).blocks()) {
            Vote vote = new Vote(survivors(sheet, spoken, block, before));
            vote.decide().forEach((cell, resolution) -> classes.put(cell, classOf(resolution)));
            findings.addAll(new SpoiltNumbers(sheet, block).find());
            char mark = vote.fullest().layout().decimalMark();
            new DetailRows(sheet, block, mark, classes).check();
            new UnfilledRows(sheet, block, mark, classes).set();
            new Labels(sheet, block, vote.fullest())
                    .cells()
                    .forEach(cell -> classes.putIfAbsent(cell, new CellClass.Label()));
            findings.addAll(new LanguageFindings(sheet, vote.fullest()).find());
            new DeductionSigns(profile.classification())
                    .finding(sheet, vote.fullest(), classes)
                    .ifPresent(findings::add);
            before = vote.fullest().context();
        }
        census.cells().values().forEach(cell -> classes.putIfAbsent(cell.address(), unplaced(sheet, cell)));
        findings.addAll(new DecimalMarkFindings(sheet).find());
        findings.addAll(new FootnoteFindings(sheet, classes).find());
        return classes;
    }

    /** The readings without contradiction; all of them, refused cell by cell, where every one has some. */
    private List<Reading> survivors(Sheet sheet, List<String> spoken, Block block, @Nullable Context before) {
        List<Reading> all = new ArrayList<>();
        for (String language : spoken) {
            for (Reading reading : new BlockReader(sheet.in(language)).readings(block, before)) {
                if (all.stream().noneMatch(reading::sameAs)) {
                    all.add(reading);
                }
            }
        }
        enumerated.accept(List.copyOf(all));
        List<Reading> alive = languages.settle(
                all.stream().filter(reading -> !contradictions.kill(reading)).toList());
        return alive.isEmpty() || isUnconfirmedLanguage(all, alive)
                ? all.stream().map(SheetReader::contradicted).toList()
                : alive;
    }

    /** Where two languages say different things, the one left over must be confirmed by the accounts. */
    private boolean isUnconfirmedLanguage(List<Reading> all, List<Reading> alive) {
        boolean disagreed = all.stream()
                        .map(reading -> reading.layout().language())
                        .distinct()
                        .count()
                > 1;
        return disagreed && alive.stream().noneMatch(contradictions::confirm);
    }

    private static Reading contradicted(Reading reading) {
        if (reading.cells().isEmpty()) {
            return reading;
        }
        Map<CellAddress, Resolution> refused = new LinkedHashMap<>();
        CellAddress first = reading.cells().keySet().iterator().next();
        reading.cells()
                .forEach((cell, resolution) -> refused.put(
                        cell,
                        resolution instanceof Resolution.Read
                                ? new Resolution.Refused(new Cause(FindingCode.READING_CONTRADICTED, first, ""))
                                : resolution));
        return new Reading(reading.layout(), reading.headerRows(), reading.context(), refused);
    }

    private static CellClass classOf(Resolution resolution) {
        if (resolution instanceof Resolution.Read read) {
            return new CellClass.Read(read.observation());
        }
        return resolution instanceof Resolution.Outside outside
                ? new CellClass.Outside(outside.reason())
                : new CellClass.Refused(((Resolution.Refused) resolution).cause());
    }

    /** A numeric cell outside every block: a year or a date standing alone is no figure; anything else is named. */
    private static CellClass unplaced(Sheet sheet, Cell cell) {
        if (cell.value() instanceof CellValue.DateTime) {
            return new CellClass.Outside(OutOfScope.DATE);
        }
        return sheet.read(cell).sets().get(Dimension.PERIOD) != null
                ? new CellClass.Label()
                : new CellClass.Refused(Cause.unexplained(cell));
    }
}
