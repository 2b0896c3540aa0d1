package vn.cocau.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Language;
import vn.cocau.intake.CurrentSet;
import vn.cocau.intake.Presence;
import vn.cocau.intake.StoredSubmission;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ReportForm;

/** A form as a clerk fills it in: cell by cell, by the sheet's order and that of the rows, then calculated and saved. */
final class FilledForm implements AutoCloseable {

    private final Profile profile;
    private final ReportForm form;
    private final String name;
    private final int columns;
    private final XSSFWorkbook workbook;

    FilledForm(Profile profile, FormRequest request) throws IOException {
        this.profile = profile;
        this.form = form(profile);
        Forms forms = new Forms(profile, form);
        this.name = forms.fileName(request);
        this.columns = request.columns().size();
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(forms.bytes(request)));
    }

    static ReportForm form(Profile profile) {
        ReportForm form = profile.form();
        if (form == null) {
            throw new AssertionError(profile.id() + " has no form");
        }
        return form;
    }

    static FormRequest request(String territory, Language language, FormColumn... columns) {
        return new FormRequest(new TerritoryCode(territory), List.of(columns), language);
    }

    static FormColumn year(int year) {
        return new FormColumn(Period.ofYear(year), Stage.FINAL);
    }

    /** Types a column from its first row down: numbers, or marks; an empty text leaves the cell alone. */
    FilledForm column(int sheet, int column, String... values) {
        FormLayout layout = new FormLayout(form, columns);
        for (int i = 0; i < values.length; i++) {
            Row row = workbook.getSheetAt(sheet).getRow(layout.firstRow() + i);
            Cell cell = row.getCell(FormLayout.FIRST_FIGURE + column);
            if (values[i].matches("-?\\d.*")) {
                cell.setCellValue(new BigDecimal(values[i]).doubleValue());
            } else if (!values[i].isEmpty()) {
                cell.setCellValue(values[i]);
            }
        }
        return this;
    }

    /** The sentence under a table. */
    String status(int sheet) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Sheet table = workbook.getSheetAt(sheet);
        return table.getRow(new FormLayout(form, columns).statusRow())
                .getCell(0)
                .getStringCellValue();
    }

    Submission read(Path folder) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = folder.resolve("sent.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return new SubmissionReader(profile).read(file, name, "h");
    }

    /** {@code 171/B1G/A/LEVEL/CURRENT/2024/FINAL = 12.5 VND:9 VERIFIED}, with the trust it has on its own. */
    static List<String> judged(Profile profile, Submission submission) {
        StoredSubmission stored = new StoredSubmission(submission, List.of(new Presence(submission.file(), 1, null)));
        return CurrentSet.of(List.of(stored), List.of(), profile).observations().stream()
                .map(FilledForm::line)
                .toList();
    }

    private static String line(Observation observation) {
        return KeyNotation.format(observation.key()) + " = "
                + (observation.amount() == null
                        ? observation.status()
                        : observation.amount().stripTrailingZeros().toPlainString())
                + " " + observation.unit() + " " + observation.trust();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
