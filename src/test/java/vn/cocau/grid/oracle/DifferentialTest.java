package vn.cocau.grid.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cocau.RealFiles;
import vn.cocau.grid.Opening;
import vn.cocau.grid.file.WorkbookFiles;

/** On every workbook there is, the readers and POI's model give the same facts, or an {@link Explanation} says why not. */
class DifferentialTest {

    /** It takes POI half a minute; read too with {@code -Dcocau.long=true}. */
    private static final String LONG = "br-municipios";

    @ParameterizedTest
    @MethodSource
    void samples(Path file) throws IOException {
        compare(file);
    }

    static List<Path> samples() throws IOException {
        return Stream.concat(workbooks(Path.of("input")).stream(), workbooks(Path.of("src/test/resources")).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void real_files(Path file) throws IOException {
        compare(file);
    }

    static List<Path> real_files() throws IOException {
        return workbooks(RealFiles.folder("")).stream()
                .filter(file ->
                        Boolean.getBoolean("cocau.long") || !file.toString().contains(LONG))
                .toList();
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> workbooks = files.filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xls)"))
                    .sorted()
                    .toList();
            assertThat(workbooks).as("workbooks in %s", folder).isNotEmpty();
            return workbooks;
        }
    }

    private static void compare(Path file) throws IOException {
        Opening ours = WorkbookFiles.open(file);
        List<SheetFacts> theirs;
        try {
            theirs = PoiWorkbooks.read(file);
        } catch (IOException | EmptyFileException cause) {
            assertThat(ours.workbook()).as("POI refuses it: %s", cause).isNull();
            return;
        }
        assertThat(Comparison.of(ours, theirs)).isEmpty();
    }
}
