package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.TextRun;

/**
 * All that is known of a cell, to be compared.
 *
 * @param value a number as the nearest binary number, a text without its superscripts, a moment, a truth value, an error
 * @param raw as in {@link vn.cocau.grid.Cell}
 * @param formula its text, or null
 * @param merge the merged range that begins here, or null
 * @param comment its text, or null
 */
public record CellFacts(
        Kind kind,
        String value,
        String raw,
        String formula,
        Appearance look,
        List<TextRun> runs,
        String merge,
        boolean hidden,
        String comment) {

    /** What a cell holds. */
    public enum Kind {
        NUMBER,
        TEXT,
        DATE,
        LOGICAL,
        ERROR,
        /** A formula without a result. */
        MISSING
    }

    /** A fact that two readers give differently. */
    record Difference(String fact, Object ours, Object theirs) {}

    /** What differs from another reader's facts. */
    List<Difference> differences(CellFacts theirs) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "kind", kind, theirs.kind);
        add(differences, "value", value, theirs.value);
        add(differences, "raw", raw, theirs.raw);
        add(differences, "formula", formula, theirs.formula);
        add(differences, "number format", look.numberFormat(), theirs.look.numberFormat());
        add(differences, "decimals", look.decimals(), theirs.look.decimals());
        add(differences, "font", look.font(), theirs.look.font());
        add(differences, "bold", look.bold(), theirs.look.bold());
        add(differences, "indent", look.indent(), theirs.look.indent());
        add(differences, "fill", look.fill(), theirs.look.fill());
        add(differences, "runs", runs, theirs.runs);
        add(differences, "merge", merge, theirs.merge);
        add(differences, "hidden", hidden, theirs.hidden);
        add(differences, "comment", comment, theirs.comment);
        return differences;
    }

    private static void add(List<Difference> differences, String fact, Object ours, Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            differences.add(new Difference(fact, ours, theirs));
        }
    }
}
