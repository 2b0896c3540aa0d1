package vn.cocau.concept;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reporting period: a year, a quarter, or the first six or nine months. Prints in SDMX style: {@code 2021-Q1}. */
public record Period(int year, Span span) implements Comparable<Period> {

    /** The part of the year covered. */
    public enum Span {
        YEAR("", 6),
        Q1("-Q1", 0),
        Q2("-Q2", 1),
        Q3("-Q3", 3),
        Q4("-Q4", 5),
        SIX_MONTHS("-M06", 2),
        NINE_MONTHS("-M09", 4);

        private final String suffix;
        private final int endOrder;

        Span(String suffix, int endOrder) {
            this.suffix = suffix;
            this.endOrder = endOrder;
        }
    }

    /** Earliest end first; of two that end together the longer is the later: the nine months follow the third quarter. */
    public static final Comparator<Period> BY_END =
            Comparator.comparingInt(Period::year).thenComparingInt(period -> period.span.endOrder);

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(-Q[1-4]|-M0[69])?");
    private static final Comparator<Period> ORDER =
            Comparator.comparingInt(Period::year).thenComparing(Period::span);

    public static Period ofYear(int year) {
        return new Period(year, Span.YEAR);
    }

    /** The inverse of {@link #toString()}. */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        String suffix = matcher.group(2) == null ? "" : matcher.group(2);
        for (Span span : Span.values()) {
            if (span.suffix.equals(suffix)) {
                return new Period(Integer.parseInt(matcher.group(1)), span);
            }
        }
        throw new IllegalArgumentException("not a period: " + text);
    }

    /** The same part of the year before. */
    public Period previousYear() {
        return new Period(year - 1, span);
    }

    public boolean isYear() {
        return span == Span.YEAR;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + span.suffix;
    }
}
