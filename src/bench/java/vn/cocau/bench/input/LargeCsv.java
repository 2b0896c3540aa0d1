package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.bench.Facts;
import vn.cocau.bench.Tally;

/** A text table with 30 million fields, in UTF-8, as RFC 4180 has it. */
public final class LargeCsv implements Generator {

    private static final int ROWS = 2_500_000;

    @Override
    public Facts write(Path file) throws IOException {
        Table table = new Table(ROWS);
        Tally tally = new Tally();
        try (Writer out = Files.newBufferedWriter(file)) {
            while (table.hasNext()) {
                List<String> fields = table.next();
                fields.forEach(tally::field);
                out.write(String.join(",", fields.stream().map(LargeCsv::quoted).toList()));
                out.write("\r\n");
            }
        }
        return tally.facts();
    }

    private static String quoted(String field) {
        boolean plain = field.indexOf(',') < 0 && field.indexOf('"') < 0;
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
