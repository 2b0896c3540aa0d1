package vn.cocau.table;

import java.util.List;
import java.util.TreeSet;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/**
 * Tells by what evidence the decimal mark of numbers stored as text was decided: how many of them each mark reads. There
 * is nothing to tell where every mark reads them alike, and nothing is decided where two marks read them all.
 */
final class DecimalMarkFindings {

    private final Sheet sheet;

    DecimalMarkFindings(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Finding> find() {
        List<Cell> texts = sheet.census().cells().values().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(this::matters)
                .toList();
        if (texts.isEmpty() || sheet.census().decimalMarks().size() > 1) {
            return List.of();
        }
        Place place = new Place(
                sheet.file(), sheet.grid().name(), texts.get(0).address().toString());
        return List.of(Finding.of(
                FindingCode.NUMBERS_AS_TEXT,
                place,
                "found",
                texts.get(0).text().strip(),
                "count",
                texts.size(),
                "mark",
                sheet.census().decimalMarks().get(0),
                "evidence",
                evidence(texts)));
    }

    private boolean matters(Cell cell) {
        return sheet.census().marks().stream()
                        .map(mark -> sheet.census().content(cell, mark))
                        .distinct()
                        .count()
                > 1;
    }

    private String evidence(List<Cell> texts) {
        StringBuilder evidence = new StringBuilder();
        for (char mark : new TreeSet<>(sheet.census().marks())) {
            long read = texts.stream()
                    .filter(cell -> sheet.census().content(cell, mark) instanceof CellContent.Amount)
                    .count();
            evidence.append(evidence.isEmpty() ? "" : "; ")
                    .append('"')
                    .append(mark)
                    .append("\" ")
                    .append(read)
                    .append('/')
                    .append(texts.size());
        }
        return evidence.toString();
    }
}
