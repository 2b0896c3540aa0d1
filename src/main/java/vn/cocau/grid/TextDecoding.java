package vn.cocau.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Place;
import vn.cocau.grid.encoding.EncodingEvidence;

/**
 * Turns the stored text of a workbook into Unicode NFC: the encoding is decided for each font of a sheet, never for one
 * cell; then damage is undone. It comes before anything trims or normalises the text.
 */
final class TextDecoding {

    private TextDecoding() {}

    static Opening of(Workbook stored, Place place) {
        EncodingChoice choice = new EncodingChoice(stored);
        List<Finding> findings = new ArrayList<>(choice.undecided(place));
        if (!findings.isEmpty()) {
            return new Opening(null, findings);
        }
        DecodedCells cells = new DecodedCells(choice, repairs(stored, choice));
        List<SheetGrid> sheets = new ArrayList<>();
        for (SheetGrid sheet : stored.sheets()) {
            List<Cell> decoded =
                    sheet.cells().stream().map(cell -> cells.of(sheet, cell)).toList();
            sheets.add(new SheetGrid(sheet.name(), sheet.hidden(), decoded, sheet.merges()));
        }
        findings.addAll(cells.findings(place));
        return new Opening(new Workbook(stored.file(), stored.format(), sheets), findings);
    }

    /** Whether damage is to be undone: only in Vietnamese text, other languages use the same letters rightly. */
    private static boolean repairs(Workbook stored, EncodingChoice choice) {
        EncodingEvidence evidence = new EncodingEvidence();
        for (SheetGrid sheet : stored.sheets()) {
            sheet.cells().stream()
                    .flatMap(TextDecoding::pieces)
                    .forEach(piece -> evidence.add(choice.decode(sheet, piece)));
        }
        return evidence.vietnamese();
    }

    /** The pieces of a cell's text, each in one font. */
    static Stream<TextRun> pieces(Cell cell) {
        if (!(cell.value() instanceof CellValue.Text)) {
            return Stream.empty();
        }
        return cell.runs().isEmpty()
                ? Stream.of(new TextRun(cell.text(), cell.appearance().font(), false))
                : cell.runs().stream();
    }
}
