package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.identity.Identities;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.Profile;

/**
 * Finds the tables of a workbook and what each number in them means, with the vocabulary of a profile and no knowledge of
 * the file. Every numeric cell is read, checked, refused by name, a label, or out of scope; none is guessed.
 */
public final class TableRecogniser {

    private final Profile profile;

    public TableRecogniser(Profile profile) {
        this.profile = profile;
    }

    public Recognition recognise(Workbook workbook) {
        SheetFormulas formulas = new SheetFormulas(workbook);
        Identities identities = new Identities(profile, formulas);
        SheetReader reader = new SheetReader(profile, identities);
        Classified classified = new Classified();
        List<Finding> findings = new ArrayList<>();
        for (SheetGrid sheet : workbook.sheets()) {
            Map<CellAddress, CellClass> classes = reader.read(workbook.file(), sheet);
            classes.forEach((cell, cellClass) -> classified.put(
                    cellClass instanceof CellClass.Read read
                            ? read.observation().place()
                            : new Place(workbook.file(), sheet.name(), cell.toString()),
                    cellClass));
            if (sheet.hidden() && !classes.isEmpty()) {
                findings.add(Finding.of(
                        FindingCode.HIDDEN_SHEET,
                        Place.ofSheet(workbook.file(), sheet.name()),
                        "count",
                        classes.size()));
            }
        }
        findings.addAll(reader.findings());
        new FormulaDetails(workbook, classified, formulas).check();
        findings.addAll(
                new Accounts(profile, identities, formulas, new TableNotes(workbook, profile)).examine(classified));
        findings.addAll(new Differences(workbook, classified, formulas, profile.classification()).examine());
        findings.addAll(Plausibility.examine(classified, profile, formulas));
        findings.addAll(new TitledSpan(profile.lexicon()).examine(workbook.sheets(), classified.observations()));
        new SenderCheck(profile)
                .examine(workbook.file(), classified.observations())
                .ifPresent(findings::add);
        findings.addAll(new Refusals(profile.lexicon()).of(classified));
        boolean illustrative = isIllustrative(workbook);
        return new Recognition(
                illustrative ? marked(classified.observations()) : classified.observations(),
                classified.all(),
                new LedgerBook(workbook, profile.conventions(), classified).ledgers(),
                findings,
                illustrative);
    }

    private boolean isIllustrative(Workbook workbook) {
        return workbook.sheets().stream()
                .flatMap(sheet -> sheet.cells().stream())
                .map(Cell::text)
                .filter(Wording::hasLetter)
                .flatMap(text -> profile.lexicon().read(text).stream())
                .anyMatch(reading -> reading.roles().contains(LabelRole.ILLUSTRATIVE));
    }

    private static List<Observation> marked(List<Observation> observations) {
        return observations.stream()
                .map(each -> {
                    EnumSet<Evidence> evidence = EnumSet.of(Evidence.ILLUSTRATIVE);
                    evidence.addAll(each.evidence());
                    return each.withEvidence(evidence);
                })
                .toList();
    }
}
