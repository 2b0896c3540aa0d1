package vn.cocau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SampleInputTest {

    private static final Map<String, byte[]> FILES = SampleInput.files();

    @TestFactory
    Stream<DynamicTest> the_committed_file_is_what_the_generator_writes() {
        return FILES.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(Files.readAllBytes(Path.of("input", file.getKey())))
                                .isEqualTo(file.getValue())));
    }

    @Test
    void drawn_again_elsewhere_it_is_the_same() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            Locale.setDefault(Locale.forLanguageTag("vi-VN"));
            SampleInput.files()
                    .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(FILES.get(name)));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void there_are_nine_districts_a_province_and_a_yearbook_under_normalised_names() {
        assertThat(FILES).hasSize(11);
        assertThat(FILES.keySet()).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @Test
    void what_stands_beside_a_formula_is_its_result() throws IOException {
        int formulas = 0;
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            if (file.getKey().endsWith(".xlsx")) {
                formulas += checkFormulas(file.getKey(), file.getValue());
            }
        }
        assertThat(formulas).isEqualTo(166);
    }

    private static int checkFormulas(String name, byte[] bytes) throws IOException {
        int formulas = 0;
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            checkFormula(name, cell, evaluator);
                            formulas++;
                        }
                    }
                }
            }
        }
        return formulas;
    }

    private static void checkFormula(String name, Cell cell, FormulaEvaluator evaluator) {
        String place = name + " " + cell.getSheet().getSheetName() + "!" + cell.getAddress();
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            assertThat(cell.getStringCellValue())
                    .as(place)
                    .isEqualTo(evaluator.evaluate(cell).getStringValue());
        } else {
            assertThat(cell.getNumericCellValue())
                    .as(place)
                    .isCloseTo(evaluator.evaluate(cell).getNumberValue(), Offset.offset(1e-6));
        }
    }
}
