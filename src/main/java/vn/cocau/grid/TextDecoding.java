package vn.cocau.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Place;
import vn.cocau.grid.encoding.EncodingEvidence;

/**
 * Turns the stored texts of a workbook into Unicode NFC: the encoding is decided for each font of a sheet, never for one
 * cell; then damage is undone. It comes before anything trims or normalises the text.
 */
final class TextDecoding {

    private final Map<String, List<UsedText>> sheets = new LinkedHashMap<>();
    private final EncodingChoice choice;
    private final DecodedTexts decodedTexts;
    private final List<Finding> undecided;
    private final Place place;

    TextDecoding(StoredTexts texts, List<StoredSheet> stored, IntFunction<String> fonts, Place place) {
        for (StoredSheet sheet : stored) {
            List<UsedText> used = new ArrayList<>();
            sheet.uses()
                    .byFont(fonts)
                    .forEach((use, cells) -> used.add(UsedText.of(use, texts.get(use.text()), cells)));
            sheets.put(sheet.name(), used);
        }
        this.place = place;
        this.choice = new EncodingChoice(sheets);
        this.undecided = choice.undecided(place);
        this.decodedTexts = new DecodedTexts(choice, repairs());
    }

    /** Whether two encodings fit a part of the workbook equally well. */
    boolean undecided() {
        return !undecided.isEmpty();
    }

    /** The texts of a sheet that are not what they say as they are stored. */
    Map<TextUse, DecodedText> decoded(StoredSheet sheet) {
        Map<TextUse, DecodedText> decoded = new HashMap<>();
        for (UsedText text : sheets.getOrDefault(sheet.name(), List.of())) {
            decoded.put(text.use(), decodedTexts.of(sheet.name(), text));
        }
        return decoded;
    }

    /** What was noticed so far. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(undecided);
        findings.addAll(decodedTexts.findings(place));
        return findings;
    }

    /** Whether damage is to be undone: only in Vietnamese text, other languages use the same letters rightly. */
    private boolean repairs() {
        EncodingEvidence evidence = new EncodingEvidence();
        sheets.forEach((sheet, used) -> used.forEach(text ->
                text.pieces().forEach(piece -> evidence.add(choice.decode(sheet, piece), text.cells()))));
        return evidence.vietnamese();
    }
}
