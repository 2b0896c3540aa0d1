package vn.cocau.metric.formula;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Amounts of the parts of one whole, in a fixed order: sectors of a district, districts of a sector. */
public final class Parts {

    private final double[] amounts;

    private Parts(double[] amounts) {
        this.amounts = amounts;
    }

    public static Parts of(double... amounts) {
        return new Parts(amounts.clone());
    }

    public static Parts of(List<? extends Number> amounts) {
        return new Parts(amounts.stream().mapToDouble(Number::doubleValue).toArray());
    }

    public int count() {
        return amounts.length;
    }

    public double get(int part) {
        return amounts[part];
    }

    public double sum() {
        return stream().sum();
    }

    public double mean() {
        return sum() / amounts.length;
    }

    public double least() {
        return stream().min().orElseThrow();
    }

    public double greatest() {
        return stream().max().orElseThrow();
    }

    /** Each part over the whole. */
    public Parts shares() {
        double whole = sum();
        return map(amount -> amount / whole);
    }

    public Parts map(DoubleUnaryOperator change) {
        return new Parts(stream().map(change).toArray());
    }

    public Parts sorted() {
        return new Parts(stream().sorted().toArray());
    }

    /** A new amount for each part, from its place. */
    public static Parts generate(int count, IntToDoubleFunction amount) {
        return new Parts(IntStream.range(0, count).mapToDouble(amount).toArray());
    }

    /** The sum over the parts of what their places give. */
    public double sum(IntToDoubleFunction term) {
        return IntStream.range(0, amounts.length).mapToDouble(term).sum();
    }

    /** Whether these are parts of a whole above zero, none of them negative. */
    public boolean isStructure() {
        return amounts.length > 0 && least() >= 0 && sum() > 0;
    }

    public DoubleStream stream() {
        return Arrays.stream(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
