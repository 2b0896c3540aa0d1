package vn.cocau.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.cocau.grid.Limits;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

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
        List<Finding> findings =
                new SubmissionReader(PROFILE).read(sent, "đồng hỷ.csv", "h").findings();

        Reply reply = new Replies(PROFILE, Limits.USUAL, Language.EN)
                .write(sent, "đồng hỷ.csv", findings, folder.resolve("out"));

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

        Reply reply = new Replies(PROFILE, Limits.USUAL, Language.VI)
                .write(sent, "a.xls", List.of(finding), folder.resolve("out"));

        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(Objects.requireNonNull(reply.workbook())))) {
            HSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("Cần một số nhưng thấy lỗi #N/A. Sửa công thức rồi gửi lại; chưa dùng 1 ô: A1.");
            assertThat(cell.getCellStyle().getFillForegroundColor()).isNotEqualTo((short) 64);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getCellFormula())
                    .isEqualTo("A1*2");
        }
    }

    @Test
    void a_file_without_doubtful_cells_has_a_preview_only_and_one_that_cannot_be_opened_nothing() throws IOException {
        Path empty = Files.write(folder.resolve("pdf.xlsx"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        Path fine = Files.writeString(folder.resolve("a.csv"), "a;1\n");
        Replies replies = new Replies(PROFILE, Limits.USUAL, Language.VI);

        assertThat(replies.write(empty, "pdf.xlsx", List.of(), folder.resolve("out")))
                .isEqualTo(Reply.NONE);
        assertThat(replies.write(fine, "a.csv", List.of(), folder.resolve("out")))
                .isEqualTo(new Reply(null, folder.resolve("out/a.csv.html"), 0));
    }
}
