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

/** Decodes texts one by one and counts the cells that were touched. */
final class DecodedTexts {

    private final EncodingChoice choice;
    private final boolean repairs;
    private final Map<Encoding, Integer> legacy = new EnumMap<>(Encoding.class);
    private int damaged;
    private @Nullable String firstFound;
    private @Nullable String firstRepaired;

    DecodedTexts(EncodingChoice choice, boolean repairs) {
        this.choice = choice;
        this.repairs = repairs;
    }

    DecodedText of(String sheet, UsedText text) {
        List<TextRun> decoded = new ArrayList<>(text.pieces().size());
        for (TextRun piece : text.pieces()) {
            String unicode = choice.decode(sheet, piece);
            decoded.add(unicode.equals(piece.text()) ? piece : new TextRun(unicode, piece.font(), piece.superscript()));
        }
        count(sheet, text, decoded);
        String whole = repaired(composed(StoredText.shown(decoded)), text.cells());
        return new DecodedText(new CellValue.Text(whole), text.rich() ? composed(decoded) : List.of());
    }

    private void count(String sheet, UsedText text, List<TextRun> decoded) {
        for (int i = 0; i < decoded.size(); i++) {
            TextRun piece = text.pieces().get(i);
            if (!piece.equals(decoded.get(i))) {
                legacy.merge(choice.encoding(sheet, piece), text.cells(), Integer::sum);
                return;
            }
        }
    }

    private String repaired(String text, int cells) {
        String repaired = repairs ? Damage.repaired(text) : text;
        if (!repaired.equals(text)) {
            damaged += cells;
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
