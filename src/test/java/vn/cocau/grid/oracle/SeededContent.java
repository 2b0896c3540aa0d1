package vn.cocau.grid.oracle;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Numbers and texts of all kinds, the same for the same seed. */
final class SeededContent {

    private static final List<String> PIECES = List.of(
            "Nông, lâm nghiệp",
            "GDP",
            "12.345,6",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00A0",
            "<&>\"']]>",
            "_x000D_",
            "_x0041_",
            "_x005F_x000D_",
            "_x00ZZ_",
            "_x",
            "\uD83D\uDE00",
            "\uD835\uDC9C",
            "e\u0302\u0301",
            "第三产业",
            "=1+1",
            "'");

    private static final List<String> LOST_IN_XML = List.of("\r", "\u0001", "\u001F", "\uD800", "\uFFFE");

    private final Random random;

    SeededContent(Random random) {
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    double number() {
        List<Supplier<Double>> kinds = List.of(
                () -> (double) random.nextInt(100_000),
                () -> random.nextInt(2_000_000) / 100.0 - 10_000,
                () -> random.nextInt() / 1000.0,
                () -> random.nextGaussian(),
                () -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20),
                () -> (double) random.nextLong(),
                this::anyBits,
                () -> one(List.of(0.0, -0.0, 1e15, 999_999_999_999_999.0, 1e-7, 0.1 + 0.2, 2e-3, 1e22, 1e15 + 0.3)),
                () -> one(List.of(
                        Double.MAX_VALUE, Double.MIN_NORMAL, 123456789012345.67, Double.MIN_VALUE, 100_000_000.5)));
        return one(kinds).get();
    }

    private double anyBits() {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : 0.5;
    }

    /** A serial number of a moment between 1904 and 2100. */
    double date() {
        return 1462 + random.nextInt(70_000) + (oneIn(2) ? 0 : random.nextInt(86_400) / 86_400.0);
    }

    /** A text that XML can hold as it is, save for what looks like an escape. */
    String text() {
        return text(PIECES);
    }

    /** A text with characters that XML cannot hold. */
    String controls() {
        return "a" + text(LOST_IN_XML) + "b";
    }

    private String text(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(one(pieces));
        }
        return oneIn(50) ? text.toString().repeat(300) : text.toString();
    }

    String formula() {
        return one(List.of(
                "A1+B2*2",
                "SUM(A1:B3)",
                "SUM($A1:B$40)/100",
                "IF(A1>0,\"A1 \"\"x\"\"\",B2)",
                "ROUND(LOG10(A1),2)",
                "'Trang 1'!A1-1",
                "SUM('Trang 1'!A1:B2)",
                "A1&\"&<>\"",
                "-A1%",
                "VLOOKUP(A1,$C$1:$D$9,2,FALSE)"));
    }
}
