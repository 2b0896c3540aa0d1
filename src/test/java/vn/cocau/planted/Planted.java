package vn.cocau.planted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;

/**
 * A workbook whose truth is known.
 *
 * @param figures by sheet and address: {@code Sheet1!B5}
 */
@SuppressWarnings("ArrayRecordComponent")
record Planted(Draw draw, String fileName, byte[] bytes, Map<String, Figure> figures) {

    /** The workbook as it is read from its file. */
    Workbook opened(Path folder) throws IOException {
        Path file = Files.write(folder.resolve(draw.seed() + draw.file().kind().ending()), bytes);
        Workbook workbook = Objects.requireNonNull(
                Workbooks.open(file, Place.ofFile(fileName)).workbook());
        Files.delete(file);
        return workbook;
    }

    /**
     * What a cell says.
     *
     * @param amount the printed number; null for a mark that says there is none
     * @param excuse why it may be refused; null where it ought to be read
     */
    record Figure(
            String key,
            @Nullable BigDecimal amount,
            @Nullable String excuse) {}
}
