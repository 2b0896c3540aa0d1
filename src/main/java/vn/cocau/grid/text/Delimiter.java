package vn.cocau.grid.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What separates the fields of a text table, decided by evidence: the character that cuts the most lines into the same
 * number of fields.
 *
 * @param fields the number of fields that most lines have
 */
record Delimiter(char character, int fields) {

    /** Where two fit equally well, the earlier one; a comma is the decimal mark in tables that use semicolons. */
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

    private static final String OTHERS = ";\t|";

    static Delimiter of(List<String> lines) {
        Delimiter best = new Delimiter(';', 1);
        int bestAgreeing = 0;
        for (char candidate : CANDIDATES) {
            Map.Entry<Integer, Integer> mode = mode(lines, candidate);
            boolean better = mode.getValue() > bestAgreeing
                    || (mode.getValue() == bestAgreeing && mode.getKey() > best.fields());
            if (mode.getKey() > 1 && better) {
                best = new Delimiter(candidate, mode.getKey());
                bestAgreeing = mode.getValue();
            }
        }
        return best;
    }

    /** With a delimiter that the file itself names. */
    static Delimiter named(char character, List<String> lines) {
        return new Delimiter(character, mode(lines, character).getKey());
    }

    /** The number of fields that most lines have, more than one if possible, and how many lines have it. */
    private static Map.Entry<Integer, Integer> mode(List<String> lines, char delimiter) {
        Map<Integer, Integer> linesByFields = new TreeMap<>();
        for (String line : lines) {
            int fields = fields(line, delimiter);
            if (fields > 1) {
                linesByFields.merge(fields, 1, Integer::sum);
            }
        }
        return linesByFields.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElse(Map.entry(1, 0));
    }

    private static int fields(String line, char delimiter) {
        int fields = 1;
        int decimal = 0;
        boolean others = false;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            quoted ^= letter == '"';
            if (!quoted && letter == delimiter) {
                fields++;
                decimal += delimiter == ',' && isBetweenDigits(line, i) ? 1 : 0;
            }
            others |= !quoted && OTHERS.indexOf(letter) >= 0;
        }
        return others && decimal == fields - 1 ? 1 : fields;
    }

    /** A comma between digits is a decimal mark, if all in the line are and something else cuts it too. */
    private static boolean isBetweenDigits(String line, int comma) {
        return comma > 0
                && comma + 1 < line.length()
                && isDigit(line.charAt(comma - 1))
                && isDigit(line.charAt(comma + 1));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
