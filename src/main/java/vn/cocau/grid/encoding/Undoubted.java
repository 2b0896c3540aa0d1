package vn.cocau.grid.encoding;

import java.text.Normalizer;

/**
 * Texts that say what they seem to, in whatever company they stand: no older encoding reads more of their words than
 * Unicode does, they are in NFC, and nothing in them is damaged. A workbook of such texts alone needs no decoding.
 */
public final class Undoubted {

    private static final Memo<Boolean> KNOWN = new Memo<>(Undoubted::examined);

    private Undoubted() {}

    public static boolean test(String stored) {
        return KNOWN.of(stored);
    }

    private static boolean examined(String stored) {
        EncodingEvidence evidence = new EncodingEvidence();
        evidence.add(stored);
        int unicode = evidence.syllables(Encoding.UNICODE);
        return unicode >= evidence.syllables(Encoding.TCVN3)
                && unicode >= evidence.syllables(Encoding.VNI)
                && Normalizer.isNormalized(stored, Normalizer.Form.NFC)
                && Damage.repaired(stored).equals(stored);
    }
}
