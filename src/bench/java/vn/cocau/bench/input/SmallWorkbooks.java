package vn.cocau.bench.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cocau.bench.Facts;
import vn.cocau.bench.Tally;

/** A thousand district forms of 1,180 cells each. */
public final class SmallWorkbooks implements Generator {

    private static final int FORMS = 1_000;

    @Override
    public Facts write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Tally tally = new Tally();
        for (int number = 1; number <= FORMS; number++) {
            String name = Integer.toString(FORMS + number).substring(1);
            try (XlsxFile book = new XlsxFile(folder.resolve("form-" + name + ".xlsx"))) {
                new DistrictForm(book, new Figures(number), tally).write();
            }
        }
        return tally.facts();
    }
}
