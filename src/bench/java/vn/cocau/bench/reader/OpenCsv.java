package vn.cocau.bench.reader;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cocau.bench.Tally;

/** OpenCSV alone, with its RFC 4180 parser. */
public final class OpenCsv {

    private OpenCsv() {}

    public static void main(String... args) throws IOException, CsvValidationException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                    .withCSVParser(new RFC4180ParserBuilder().build())
                    .build()) {
                read(reader, tally);
            }
        }
        tally.print();
    }

    private static void read(CSVReader reader, Tally tally) throws IOException, CsvValidationException {
        for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
            for (String field : fields) {
                tally.field(field);
            }
        }
    }
}
