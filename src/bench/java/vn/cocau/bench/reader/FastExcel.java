package vn.cocau.bench.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.cocau.bench.Tally;

/** fastexcel-reader, streaming rows. */
public final class FastExcel {

    private FastExcel() {}

    public static void main(String... args) throws IOException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    read(sheet, tally);
                }
            }
        }
        tally.print();
    }

    private static void read(Sheet sheet, Tally tally) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> row.forEach(cell -> count(cell, tally)));
        }
    }

    private static void count(@Nullable Cell cell, Tally tally) {
        Object value = cell == null ? null : cell.getValue();
        if (value instanceof BigDecimal number) {
            tally.number(number.doubleValue());
        } else if (value != null) {
            tally.text();
        }
    }
}
