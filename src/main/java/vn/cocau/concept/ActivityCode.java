package vn.cocau.concept;

/** An economic activity as coded in SDMX and ISIC: {@code A}, {@code BTF}, {@code GTU}, or an item of the profile. */
public record ActivityCode(String value) implements Comparable<ActivityCode> {

    /** All activities together. */
    public static final ActivityCode TOTAL = new ActivityCode("_T");

    /** No activity applies: taxes less subsidies on products, population. */
    public static final ActivityCode NOT_APPLICABLE = new ActivityCode("_Z");

    public boolean isTotal() {
        return equals(TOTAL);
    }

    @Override
    public int compareTo(ActivityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
