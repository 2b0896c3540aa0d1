package vn.cocau.concept;

/**
 * A unit of measure as SDMX writes it: a code ({@code VND}, {@code PT} percent, {@code PP} percentage points, {@code IX}
 * index, {@code PS} persons) times ten to a power.
 */
public record Unit(String code, int multiplier) {

    public static final Unit PERCENT = new Unit("PT", 0);
    public static final Unit PERCENTAGE_POINTS = new Unit("PP", 0);
    public static final Unit INDEX = new Unit("IX", 0);
    public static final Unit PERSONS = new Unit("PS", 0);

    public boolean isPercent() {
        return code.equals(PERCENT.code);
    }

    /** Whether amounts in both can be added: they differ by a power of ten at most. */
    public boolean sameKindAs(Unit other) {
        return code.equals(other.code);
    }

    /** As a sentence writes it after a number: {@code %}, {@code ×10^9 VND}. */
    public String symbol() {
        if (isPercent()) {
            return "%";
        }
        return multiplier == 0 ? code : "×10^" + multiplier + " " + code;
    }

    @Override
    public String toString() {
        return multiplier == 0 ? code : code + ":" + multiplier;
    }
}
