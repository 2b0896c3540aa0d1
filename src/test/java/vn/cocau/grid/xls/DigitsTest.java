package vn.cocau.grid.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.Place;
import vn.cocau.grid.Budget;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Limits;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.Source;
import vn.cocau.grid.StoredNumbers;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;

class DigitsTest {

    /** What a sheet holds of numbers in its first column. */
    private static String[] written(double... numbers) {
        Source source = new Source(Path.of("a.xls"), Place.ofFile("a.xls"), new Budget(Limits.USUAL));
        WorkbookBuilder workbook = new WorkbookBuilder(source, WorkbookFormat.XLS);
        SheetBuilder sheet = workbook.sheet("S", false);
        Digits digits = new Digits();
        for (int row = 0; row < numbers.length; row++) {
            sheet.row(row, false);
            sheet.cell(0, 0);
            digits.write(numbers[row], sheet);
        }
        return workbook.build().workbook().sheets().get(0).cells().stream()
                .map(Cell::raw)
                .toArray(String[]::new);
    }

    @Test
    void a_number_has_the_fewest_digits_that_read_back_as_it() {
        assertThat(written(0, -0.0, 1, -1, 0.5, -0.05, 1234.56, 0.1 + 0.2, 1e15, 1.2345678901234568E17))
                .containsExactly(
                        "0",
                        "0",
                        "1",
                        "-1",
                        "0.5",
                        "-0.05",
                        "1234.56",
                        "0.30000000000000004",
                        "1000000000000000",
                        "123456789012345680");
        assertThat(written(9443.369999999999, 999999999999999.9, 1e-7, 1.5e-20, 2251799813685248.5))
                .containsExactly(
                        "9443.369999999999",
                        "999999999999999.9",
                        "0.0000001",
                        "0.000000000000000000015",
                        "2251799813685248.5");
    }

    @Test
    void what_is_no_number_is_an_error() {
        assertThat(written(Double.NaN, Double.POSITIVE_INFINITY)).containsExactly("#NUM!", "#NUM!");
    }

    @Test
    void any_number_is_written_as_the_library_writes_it() {
        Random random = new Random(20260101);
        double[] numbers =
                DoubleStream.generate(() -> any(random)).limit(20_000).toArray();
        assertThat(written(numbers))
                .containsExactly(DoubleStream.of(numbers)
                        .mapToObj(StoredNumbers::shortest)
                        .map(BigDecimal::toPlainString)
                        .toArray(String[]::new));
    }

    /** Whole, decimal, computed and arbitrary numbers in turn. */
    private static double any(Random random) {
        double sized = random.nextDouble() * Math.pow(10, random.nextInt(17)) - 1;
        return switch (random.nextInt(5)) {
            case 0 -> Math.rint(sized);
            case 1 -> Math.rint(sized) / Math.pow(10, random.nextInt(12));
            case 2 -> sized;
            case 3 -> sized / 3e9;
            default -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(60) - 30);
        };
    }
}
