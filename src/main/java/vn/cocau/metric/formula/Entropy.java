package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M23, Shannon entropy of a structure in nats: {@code −Σ s ln s}, a part of zero adding nothing; 0 where there is
 * one part, ln n where all are equal.
 */
public final class Entropy {

    private Entropy() {}

    public static FormulaResult nats(Parts parts) {
        return parts.isStructure() ? FormulaResult.of(entropy(parts)) : Structures.noStructure(parts);
    }

    /** With logarithms to the base 2. */
    public static FormulaResult bits(Parts parts) {
        return parts.isStructure() ? FormulaResult.of(entropy(parts) / Math.log(2)) : Structures.noStructure(parts);
    }

    /** Divided by its greatest value, ln n: from 0 to 1. */
    public static FormulaResult normalised(Parts parts) {
        if (!parts.isStructure()) {
            return Structures.noStructure(parts);
        }
        return parts.count() == 1
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of(entropy(parts) / Math.log(parts.count()));
    }

    /** {@code exp} of it: how many equal parts would be as diverse. */
    public static FormulaResult effectiveNumber(Parts parts) {
        return parts.isStructure() ? FormulaResult.of(Math.exp(entropy(parts))) : Structures.noStructure(parts);
    }

    private static double entropy(Parts parts) {
        return -parts.shares().stream()
                .filter(share -> share > 0)
                .map(share -> share * Math.log(share))
                .sum();
    }
}
