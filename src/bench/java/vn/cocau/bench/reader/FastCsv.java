package vn.cocau.bench.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import vn.cocau.bench.Tally;

/** FastCSV. */
public final class FastCsv {

    private FastCsv() {}

    public static void main(String... args) throws IOException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord record : reader) {
                    record.getFields().forEach(tally::field);
                }
            }
        }
        tally.print();
    }
}
