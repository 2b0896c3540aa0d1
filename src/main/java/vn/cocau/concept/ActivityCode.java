package vn.cocau.concept;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An economic activity as coded in SDMX and ISIC: {@code A}, {@code BTF}, {@code GTU}, or an item of the profile. */
public record ActivityCode(String value) implements Comparable<ActivityCode> {

    /** All activities together. */
    public static final ActivityCode TOTAL = new ActivityCode("_T");

    /** No activity applies: taxes less subsidies on products, population. */
    public static final ActivityCode NOT_APPLICABLE = new ActivityCode("_Z");

    private static final Pattern SECTIONS = Pattern.compile("([A-U])(?:T([A-U]))?");

    /** The sections of ISIC that it spans, such as {@code M,N} for {@code MTN}; empty where it is no section and no range of them. */
    public List<String> sections() {
        Matcher matcher = SECTIONS.matcher(value);
        if (!matcher.matches()) {
            return List.of();
        }
        char first = matcher.group(1).charAt(0);
        char last = matcher.group(2) == null ? first : matcher.group(2).charAt(0);
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).toList();
    }

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
