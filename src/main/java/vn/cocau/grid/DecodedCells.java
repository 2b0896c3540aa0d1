package vn.cocau.grid;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.encoding.Damage;
import vn.cocau.grid.encoding.Encoding;

/** Decodes cells one by one and counts what was done to them. */
final class DecodedCells {

    private final EncodingChoice choice;
    private final boolean repairs;
    private final Map<Encoding, Integer> legacy = new EnumMap<>(Encoding.class);
    private int damaged;
    private @Nullable String firstFound;
    private @Nullable String firstRepaired;

    DecodedCells(EncodingChoice choice, boolean repairs) {
        this.choice = choice;
        this.repairs = repairs;
    }

    Cell of(SheetGrid sheet, Cell cell) {
        if (!(cell.value() instanceof CellValue.Text)) {
            return cell;
        }
        List<TextRun> pieces = TextDecoding.pieces(cell).toList();
        List<TextRun> decoded = pieces.stream()
                .map(piece -> new TextRun(choice.decode(sheet, piece), piece.font(), piece.superscript()))
                .toList();
        count(sheet, pieces, decoded);
        String text = composed(TextRuns.shown(decoded));
        return new Cell(
                cell.address(),
                new CellValue.Text(repaired(text)),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs().isEmpty() ? List.of() : composed(decoded),
                cell.merge(),
                cell.hidden());
    }

    private void count(SheetGrid sheet, List<TextRun> pieces, List<TextRun> decoded) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).equals(decoded.get(i))) {
                legacy.merge(choice.encoding(sheet, pieces.get(i)), 1, Integer::sum);
                return;
            }
        }
    }

    private String repaired(String text) {
        String repaired = repairs ? Damage.repaired(text) : text;
        if (!repaired.equals(text)) {
            damaged++;
            firstFound = firstFound == null ? text : firstFound;
            firstRepaired = firstRepaired == null ? repaired : firstRepaired;
        }
        return repaired;
    }

    private static List<TextRun> composed(List<TextRun> runs) {
        return runs.stream()
                .map(run -> new TextRun(composed(run.text()), run.font(), run.superscript()))
                .toList();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** One finding for each legacy encoding met, and one for damage. */
    List<Finding> findings(Place place) {
        List<Finding> findings = new ArrayList<>();
        legacy.forEach((encoding, cells) ->
                findings.add(Finding.of(FindingCode.ENCODING_LEGACY, place, "found", encoding.name(), "cells", cells)));
        if (firstFound != null && firstRepaired != null) {
            findings.add(Finding.of(
                    FindingCode.ENCODING_DAMAGED,
                    place,
                    "found",
                    firstFound,
                    "proposal",
                    firstRepaired,
                    "cells",
                    damaged));
        }
        return findings;
    }
}
