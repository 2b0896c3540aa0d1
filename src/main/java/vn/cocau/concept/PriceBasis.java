package vn.cocau.concept;

import org.jspecify.annotations.Nullable;

/** The prices an amount is valued at; constant prices name their base year. */
public record PriceBasis(Type type, @Nullable Integer baseYear) implements Comparable<PriceBasis> {

    /** The kinds of valuation. */
    public enum Type {
        CURRENT,
        CONSTANT,
        /** Previous year's prices: what a volume index or growth is measured at when it states no base year. */
        PREVIOUS_YEAR,
        NOT_APPLICABLE
    }

    public static final PriceBasis CURRENT = new PriceBasis(Type.CURRENT, null);
    public static final PriceBasis PREVIOUS_YEAR = new PriceBasis(Type.PREVIOUS_YEAR, null);
    public static final PriceBasis NOT_APPLICABLE = new PriceBasis(Type.NOT_APPLICABLE, null);

    public PriceBasis {
        if ((type == Type.CONSTANT) != (baseYear != null)) {
            throw new IllegalArgumentException("constant prices, and no others, have a base year");
        }
    }

    public static PriceBasis constant(int baseYear) {
        return new PriceBasis(Type.CONSTANT, baseYear);
    }

    /** The base year for a table's column; empty where there is none. */
    public String baseYearText() {
        return baseYear == null ? "" : baseYear.toString();
    }

    /** In the order of what is written: constant prices by their base year first. */
    @Override
    public int compareTo(PriceBasis other) {
        return equals(other) ? 0 : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + (baseYear == null ? "" : ":" + baseYear);
    }
}
