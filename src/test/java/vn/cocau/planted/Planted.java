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
 * @param figures by A1 address, sheet by sheet in one map: the workbooks have one sheet
 */
@SuppressWarnings("ArrayRecordComponent")
record Planted(long seed, String fileName, byte[] bytes, String description, Map<String, Figure> figures) {

    /** The workbook as it is read from its file. */
    Workbook opened(Path folder) throws IOException {
        Path file = Files.write(folder.resolve(seed + ".xlsx"), bytes);
        Workbook workbook = Objects.requireNonNull(
                Workbooks.open(file, Place.ofFile(fileName)).workbook());
        Files.delete(file);
        return workbook;
    }

    /**
     * What a cell says.
     *
     * @param amount the printed number; null for a mark that says there is none
     * @param misspelt its label has a slip of the pen: the cell may be refused
     */
    record Figure(String key, @Nullable BigDecimal amount, boolean misspelt) {}
}
