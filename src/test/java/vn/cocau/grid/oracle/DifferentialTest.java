package vn.cocau.grid.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.Opening;
import vn.cocau.grid.file.Workbooks;

/** Our readers and POI's model of a workbook agree on every fact of every cell. */
class DifferentialTest {

    /** POI needs a minute and four gigabytes for it. */
    private static final String TOO_LARGE_FOR_POI = "tabela5938.xlsx";

    @TestFactory
    Stream<DynamicTest> input() throws IOException {
        return agreement(Path.of("input"));
    }

    @TestFactory
    Stream<DynamicTest> test_workbooks() throws IOException {
        return agreement(Path.of("src/test/resources"));
    }

    @TestFactory
    Stream<DynamicTest> real_workbooks() throws IOException {
        return agreement(Objects.requireNonNull(RealFiles.folder("troy200").getParent()));
    }

    private static Stream<DynamicTest> agreement(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xls)"))
                    .filter(file -> !file.endsWith(TOO_LARGE_FOR_POI))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(folder.relativize(file)), () -> agree(file)));
        }
    }

    private static void agree(Path file) throws IOException {
        Opening opening = Workbooks.open(file, Place.ofFile(String.valueOf(file.getFileName())));
        if (opening.workbook() == null) {
            assertThat(PoiRefusal.of(file))
                    .as("refused by us: %s", opening.findings())
                    .isTrue();
            return;
        }
        Map<String, String> poi = PoiFacts.of(file);
        Map<String, String> ours = Facts.of(opening.workbook());
        assertThat(poi).isNotEmpty();
        Map<String, String> differences = new TreeMap<>();
        poi.forEach((place, fact) -> {
            if (!fact.equals(ours.get(place))) {
                differences.put(place, "POI: " + fact + " | ours: " + ours.get(place));
            }
        });
        ours.forEach((place, fact) -> {
            if (!poi.containsKey(place)) {
                differences.put(place, "ours alone: " + fact);
            }
        });
        assertThat(differences).isEmpty();
    }
}
