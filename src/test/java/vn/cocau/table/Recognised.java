package vn.cocau.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.WithoutBands;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** What was made of literal sheets, in lines that a test can compare. */
record Recognised(Recognition recognition) {

    /** Literal tables have small round numbers, which no magnitude band holds. */
    static final Profile THAI_NGUYEN = WithoutBands.of(Profiles.load("thai-nguyen"));

    static final Profile SHANDONG = WithoutBands.of(Profiles.load("cn-shandong"));
    private static final String FILE = "t.xlsx";

    static Recognised of(SheetGrid... sheets) {
        return of(THAI_NGUYEN, FILE, sheets);
    }

    static Recognised of(Profile profile, String file, SheetGrid... sheets) {
        return new Recognised(
                new TableRecogniser(profile).recognise(new Workbook(file, WorkbookFormat.XLSX, List.of(sheets))));
    }

    /** {@code B2 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 100 VND:9}, in sheet order. */
    List<String> figures() {
        return recognition.observations().stream().map(Recognised::line).toList();
    }

    private static String line(Observation observation) {
        String amount =
                observation.amount() == null ? "-" : observation.amount().toPlainString();
        String status = observation.status() == ObservationStatus.NORMAL ? "" : " " + observation.status();
        return observation.place().cell() + " " + KeyNotation.format(observation.key()) + " = " + amount + " "
                + observation.unit() + status;
    }

    Observation at(String cell) {
        return recognition.observations().stream()
                .filter(each -> cell.equals(each.place().cell()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cell + " was not read: " + figures() + english()));
    }

    List<FindingCode> codes() {
        return recognition.findings().stream().map(Finding::code).toList();
    }

    List<String> english() {
        return said(Language.EN);
    }

    List<String> vietnamese() {
        return said(Language.VI);
    }

    private List<String> said(Language language) {
        return recognition.findings().stream()
                .map(finding -> Sentences.of(finding, language))
                .toList();
    }

    /** {@code 9 = 6 read + 0 checked + 0 refused + 3 labels + 0 outside}, a sheet. */
    String ledger() {
        return recognition.ledger().stream()
                .map(each -> "%d = %d read + %d checked + %d refused + %d labels + %d outside"
                        .formatted(
                                each.numericCells(),
                                each.read(),
                                each.checked(),
                                each.refused(),
                                each.label(),
                                each.outOfScopeCells()))
                .collect(Collectors.joining("; "));
    }

    SheetLedger firstLedger() {
        return recognition.ledger().get(0);
    }
}
