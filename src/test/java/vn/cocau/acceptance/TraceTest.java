package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;

/** What makes a publication traceable: keys that are keys, numeric cells that add up, figures that stand in their cells. */
class TraceTest {

    private static final String KEY = "territory,territory_name,period,base_period,metric,activity,measure,price_basis,"
            + "base_year,share_base,origin,target";
    private static final List<String> CLASSES = List.of("read", "checked", "refused", "label", "out_of_scope");

    private final Publication published = SampleRun.published();

    @Test
    void all_columns_of_the_structure_before_the_value_are_a_key() {
        String header = published.text("structure.csv").lines().findFirst().orElseThrow();
        assertThat(header).isEqualTo(KEY + ",value,value_rounded,unit,unit_mult,stage,status,reason,decisions");
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : published.table("structure.csv")) {
            List<String> key =
                    Stream.of((KEY + ",stage").split(",")).map(row::get).toList();
            assertThat(seen.add(key)).as(key.toString()).isTrue();
            assertThat(row.get("value").isEmpty())
                    .as(key.toString())
                    .isEqualTo(!row.get("reason").isEmpty());
        }
        assertThat(seen).hasSizeGreaterThan(6000);
    }

    @Test
    void every_numeric_cell_is_in_one_class_and_every_cell_read_is_an_observation() {
        int read = 0;
        for (Map<String, String> sheet : published.table("ledger.csv")) {
            int sum = CLASSES.stream()
                    .mapToInt(each -> Integer.parseInt(sheet.get(each)))
                    .sum();
            assertThat(sum).as(sheet.toString()).isEqualTo(Integer.parseInt(sheet.get("numeric_cells")));
            read += Integer.parseInt(sheet.get("read"));
        }
        assertThat(published.table("observations.csv")).hasSize(read);
    }

    @Test
    void every_observation_stands_in_its_cell() throws IOException {
        int found = 0;
        for (Path file : Workspace.files(Workspace.SAMPLE)) {
            String name = file.getFileName().toString();
            List<Map<String, String>> observations = published.table("observations.csv").stream()
                    .filter(row -> row.get("file").equals(name))
                    .toList();
            assertThat(observations).as(name).isNotEmpty();
            if (name.endsWith(".csv")) {
                standInText(file, observations);
            } else {
                standInWorkbook(file, observations);
            }
            found += observations.size();
        }
        assertThat(published.table("observations.csv")).hasSize(found);
    }

    private static void standInText(Path file, List<Map<String, String>> observations) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (Map<String, String> row : observations) {
            CellAddress address = new CellAddress(row.get("cell"));
            assertThat(lines.get(address.getRow()).split(";", -1)[address.getColumn()])
                    .as(row.toString())
                    .isEqualTo(row.get("raw"));
        }
    }

    private static void standInWorkbook(Path file, List<Map<String, String>> observations) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Map<String, String> row : observations) {
                CellAddress address = new CellAddress(row.get("cell"));
                Cell cell = workbook.getSheet(row.get("sheet"))
                        .getRow(address.getRow())
                        .getCell(address.getColumn());
                assertThat(same(cell, row.get("raw"))).as(row.toString()).isTrue();
            }
        }
    }

    private static boolean same(Cell cell, String raw) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? Double.parseDouble(raw) == cell.getNumericCellValue()
                : raw.equals(cell.getStringCellValue());
    }
}
