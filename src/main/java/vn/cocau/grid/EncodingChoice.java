package vn.cocau.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.encoding.Encoding;
import vn.cocau.grid.encoding.EncodingEvidence;

/**
 * The encoding of each font of each sheet: by the font's words in the sheet, else by its words in the workbook; two
 * legacy encodings that fit equally well, by all words of the sheet, then of the workbook. What says nothing is Unicode.
 */
final class EncodingChoice {

    /** The texts of one font in one sheet. */
    private record Group(String sheet, String font) {}

    private Group last = new Group("", "");

    private final Map<Group, EncodingEvidence> fontInSheet = new LinkedHashMap<>();
    private final Map<Group, String> example = new LinkedHashMap<>();
    private final Map<String, EncodingEvidence> font = new LinkedHashMap<>();
    private final Map<String, EncodingEvidence> sheet = new LinkedHashMap<>();
    private final EncodingEvidence workbook = new EncodingEvidence();
    private final Map<Group, @Nullable Encoding> chosen = new LinkedHashMap<>();

    EncodingChoice(Map<String, List<UsedText>> sheets) {
        sheets.forEach((name, used) -> {
            for (UsedText text : used) {
                for (TextRun piece : text.pieces()) {
                    take(group(name, piece.font()), piece.text(), text.cells());
                }
            }
        });
        fontInSheet.forEach((group, evidence) -> {
            font.computeIfAbsent(group.font(), name -> new EncodingEvidence()).add(evidence);
            sheet.computeIfAbsent(group.sheet(), name -> new EncodingEvidence()).add(evidence);
            workbook.add(evidence);
        });
        fontInSheet.keySet().forEach(group -> chosen.put(group, choose(group)));
    }

    /** The group that was asked for last is mostly the one that is asked for next. */
    private Group group(String sheetName, String fontName) {
        if (!last.font().equals(fontName) || !last.sheet().equals(sheetName)) {
            last = new Group(sheetName, fontName);
        }
        return last;
    }

    private void take(Group group, String text, int cells) {
        EncodingEvidence evidence = fontInSheet.get(group);
        if (evidence == null) {
            evidence = new EncodingEvidence();
            fontInSheet.put(group, evidence);
        }
        int before = evidence.words();
        evidence.add(text, cells);
        if (before == 0 && evidence.words() > 0) {
            example.put(group, text);
        }
    }

    /** The encoding of a group; null where two fit equally well. */
    private @Nullable Encoding choose(Group group) {
        Encoding named = Encoding.ofFont(group.font());
        List<EncodingEvidence> narrowToWide = List.of(of(fontInSheet, group), of(font, group.font()));
        for (EncodingEvidence evidence : narrowToWide) {
            Encoding decided = evidence.decide(named);
            if (decided != null) {
                return decided;
            }
        }
        if (narrowToWide.stream().noneMatch(EncodingEvidence::ambiguous)) {
            return Encoding.UNICODE;
        }
        Encoding ofSheet = of(sheet, group.sheet()).decide(null);
        return ofSheet == null ? workbook.decide(null) : ofSheet;
    }

    private static <K> EncodingEvidence of(Map<K, EncodingEvidence> evidence, K key) {
        return Objects.requireNonNull(evidence.get(key));
    }

    /** A piece of a sheet's text in Unicode. */
    String decode(String sheetName, TextRun piece) {
        return encoding(sheetName, piece).decode(piece.text(), piece.font());
    }

    Encoding encoding(String sheetName, TextRun piece) {
        return Objects.requireNonNullElse(chosen.get(group(sheetName, piece.font())), Encoding.UNICODE);
    }

    /** A finding for each group of cells whose encoding nothing decides. */
    List<Finding> undecided(Place place) {
        List<Finding> findings = new ArrayList<>();
        chosen.forEach((group, encoding) -> {
            if (encoding == null) {
                Place where = group.sheet().isEmpty() ? place : Place.ofSheet(place.file(), group.sheet());
                String both = Encoding.TCVN3 + ", " + Encoding.VNI;
                findings.add(Finding.of(
                        FindingCode.ENCODING_AMBIGUOUS,
                        where,
                        "found",
                        both,
                        "example",
                        Objects.requireNonNullElse(example.get(group), "")));
            }
        });
        return findings;
    }
}
