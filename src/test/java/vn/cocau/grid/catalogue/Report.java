package vn.cocau.grid.catalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profiles;

/**
 * A district's table of value added that the program recognises: title in A1:A2, heads in row 3, four rows of figures
 * for 2022 in column B and 2023 in column C. Each cell can be replaced.
 */
final class Report {

    private static final SubmissionReader READER = new SubmissionReader(Profiles.load("thai-nguyen"));

    private static final String[][] CELLS = {
        {"Huyện Đại Từ", "", ""},
        {"Giá trị tăng thêm theo giá hiện hành (tỷ đồng)", "", ""},
        {"Chỉ tiêu", "Năm 2022", "Năm 2023"},
        {"Nông, lâm nghiệp và thủy sản", "1100.2", "1200.5"},
        {"Công nghiệp và xây dựng", "3000.4", "3100.4"},
        {"Dịch vụ", "2000.1", "2050.7"},
        {"Tổng giá trị tăng thêm", "6100.7", "6351.6"},
    };

    private final Map<String, String> cells = new TreeMap<>();
    private String after = "";

    private Report() {}

    static Report usual() {
        return figures(digits -> "<v>" + digits + "</v>");
    }

    /** All figures as text, each written from its digits. */
    static Report texts(UnaryOperator<String> writing) {
        return figures(digits -> "<is><t>" + Xml.escaped(writing.apply(digits)) + "</t></is>");
    }

    private static Report figures(UnaryOperator<String> figure) {
        Report report = new Report();
        for (int row = 0; row < CELLS.length; row++) {
            for (int column = 0; column < 3; column++) {
                String address = "ABC".charAt(column) + "" + (row + 1);
                String content = CELLS[row][column];
                if (row > 2 && column > 0) {
                    String xml = figure.apply(content);
                    String type = xml.startsWith("<is>") ? " t='inlineStr'" : "";
                    report.cells.put(address, "<c r='" + address + "'" + type + ">" + xml + "</c>");
                } else if (!content.isEmpty()) {
                    report.cells.put(address, Xml.text(address, content));
                }
            }
        }
        return report;
    }

    /** With a cell's XML, which carries the address. */
    Report cell(String xml) {
        cells.put(xml.replaceFirst("(?s).*?r='([A-Z]+\\d+)'.*", "$1"), xml);
        return this;
    }

    Report text(String address, String text) {
        return cell(Xml.text(address, text));
    }

    /** What stands after the sheet's sheetData. */
    Report after(String xml) {
        after = xml;
        return this;
    }

    OpenXml book() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= CELLS.length + 5; row++) {
            StringBuilder line = new StringBuilder();
            String number = String.valueOf(row);
            cells.forEach(
                    (address, xml) -> line.append(address.replaceAll("\\D", "").equals(number) ? xml : ""));
            rows.append("<row r='" + row + "'>" + line + "</row>");
        }
        return OpenXml.rows(rows.toString()).after(after);
    }

    Judged judge(Path folder) throws IOException {
        return ofFile(book().save(folder, "a.xlsx"));
    }

    static Judged ofFile(Path file) {
        return new Judged(READER.read(file, String.valueOf(file.getFileName()), "0"));
    }

    /** What became of a report. */
    record Judged(Submission submission) {

        /** The amount of the figure read from a cell; null where none was. */
        BigDecimal amount(String cell) {
            return submission.observations().stream()
                    .filter(each -> cell.equals(each.place().cell()))
                    .map(Observation::amount)
                    .findFirst()
                    .orElse(null);
        }

        /** {@code B4=1100.2}, in the file's order. */
        List<String> amounts() {
            return submission.observations().stream()
                    .map(each -> each.place().cell() + "=" + plain(each))
                    .toList();
        }

        /** {@code B4 171/B1G/A/LEVEL/CURRENT/2022/FINAL = 1100.2 VND:9}. */
        List<String> figures() {
            return submission.observations().stream()
                    .map(each -> each.place().cell() + " " + KeyNotation.format(each.key()) + " = " + plain(each) + " "
                            + each.unit())
                    .toList();
        }

        private static String plain(Observation each) {
            BigDecimal amount = each.amount();
            return amount == null ? String.valueOf(each.status()) : amount.toPlainString();
        }

        List<String> told() {
            return Read.told(remarkable());
        }

        /** The evidence for the decimal mark stands beside every sheet of texts, and is tested by itself. */
        private List<Finding> remarkable() {
            return submission.findings().stream()
                    .filter(finding -> finding.code() != FindingCode.NUMBERS_AS_TEXT)
                    .toList();
        }

        List<String> evidence() {
            return Read.said(submission.findings(), Language.EN).stream()
                    .filter(line -> line.contains("how many of them each mark reads"))
                    .toList();
        }

        List<String> english() {
            return Read.said(remarkable(), Language.EN);
        }
    }
}
