package vn.cocau.grid.encoding;

import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a reference list, without its header. */
final class CsvLines {

    private CsvLines() {}

    static List<String[]> of(String text) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            rows.add(new RFC4180ParserBuilder().build().parseLine(line));
        }
        return rows;
    }
}
