package vn.cocau.concept;

/** The code of a territory in its country's register; it means one territory only together with a date. */
public record TerritoryCode(String value) implements Comparable<TerritoryCode> {

    @Override
    public int compareTo(TerritoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
