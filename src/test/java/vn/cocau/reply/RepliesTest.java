package vn.cocau.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.intake.Examination;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.reply.mark.Marks;

class RepliesTest {

    private static final Profile PROFILE = Profiles.load("thai-nguyen");

    @TempDir
    private Path folder;

    @Test
    void a_csv_comes_back_as_a_workbook_of_the_same_cells_with_the_unknown_label_marked() throws IOException {
        Path sent = Files.writeString(folder.resolve("đồng hỷ.csv"), """
                Giá trị tăng thêm theo giá hiện hành năm 2021 (tỷ đồng)
                Đơn vị;Công nghiệp;Dịch vụ
                Huyện Đồn Hỷ;10;20
                Huyện <script>alert(1)</script>;30;40
                """);
        Reply reply = reply(sent, Language.EN, List.of());

        assertThat(reply.workbook()).isEqualTo(folder.resolve("out/đồng hỷ.csv.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Objects.requireNonNull(reply.workbook())))) {
            XSSFSheet sheet = workbook.getSheet("đồng hỷ");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Huyện Đồn Hỷ");
            assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
                    .contains("Did you mean \"");
            assertThat(sheet.getRow(2)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
        }
        assertThat(Files.readString(Objects.requireNonNull(reply.preview())))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("class=\"activity\"")
                .contains("<a href=\"#s1-B3\">")
                .contains("By its place in the table: Huyện Đồn Hỷ · Công nghiệp\"");
    }

    @Test
    void an_xls_comes_back_as_itself_with_old_comments_and_other_cells_kept() throws IOException {
        Path sent = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(sent)) {
            HSSFCell cell = workbook.createSheet("S").createRow(0).createCell(0);
            cell.setCellValue(5);
            cell.getRow().createCell(1).setCellFormula("A1*2");
            workbook.write(out);
        }
        Finding finding = Finding.of(
                FindingCode.CELL_ERROR, new Place("a.xls", "S", "A1"), "found", "#N/A", "count", 1, "cells", "A1");

        Reply reply = reply(sent, Language.VI, List.of(finding));

        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(Objects.requireNonNull(reply.workbook())))) {
            HSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellComment().getString().getString())
                    .endsWith("\n\nCần một số nhưng thấy lỗi #N/A. Sửa công thức rồi gửi lại; chưa dùng 1 ô: A1.");
            assertThat(cell.getCellStyle().getFillForegroundColor()).isNotEqualTo((short) 64);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getCellFormula())
                    .isEqualTo("A1*2");
        }
    }

    @Test
    void a_file_without_doubtful_cells_has_a_preview_only() throws IOException {
        Path fine = Files.writeString(folder.resolve("a.csv"), "a;b\n");

        assertThat(reply(fine, Language.VI, List.of()))
                .isEqualTo(new Reply(null, null, folder.resolve("out/a.csv.html"), 0));
    }

    @Test
    void all_cells_of_a_rectangle_are_marked() {
        Finding finding = Finding.of(
                FindingCode.CELL_ERROR, new Place("a.xls", "S", "B2"), "found", "#N/A", "count", 4, "cells", "B2:C3");

        assertThat(Marks.of(List.of(finding), Language.VI).of("S").keySet())
                .extracting(CellAddress::toString)
                .containsExactly("B2", "C2", "B3", "C3");
    }

    /** The reply to a file with what its own judgement says and this. */
    private Reply reply(Path sent, Language language, List<Finding> more) throws IOException {
        Examination examination = new SubmissionReader(PROFILE).examine(sent, String.valueOf(sent.getFileName()), "h");
        List<Finding> findings = new ArrayList<>(examination.submission().findings());
        findings.addAll(more);
        return new Replies(PROFILE, language)
                .write(
                        sent,
                        Objects.requireNonNull(examination.workbook()),
                        Objects.requireNonNull(examination.recognition()),
                        findings,
                        folder.resolve("out"));
    }
}
