package vn.cocau.reply.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;

class XlsxMarkerTest {

    private static final String SHEET = "Cơ \"cấu\" & <1>";
    private static final String SAID = "Expected a number but found the error #REF!. Mend the formula and send"
            + " again; 2 cells are not used: B2:C2.";

    @TempDir
    private Path folder;

    private Path sent;
    private Path returned;

    @BeforeEach
    void draw() throws IOException {
        sent = folder.resolve("sent.xlsx");
        returned = folder.resolve("returned.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Đầu");
            sheet.createRow(0).createCell(0).setCellValue("one");
            XSSFSheet second = workbook.createSheet("x");
            workbook.setSheetName(1, SHEET);
            Row row = second.createRow(1);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
            style.setIndention((short) 2);
            row.createCell(1).setCellValue(12.5);
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue("note");
            Comment comment = second.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setString(workbook.getCreationHelper().createRichTextString("ours since 2019"));
            comment.setAuthor("Office");
            comment.setAddress(1, 2);
            second.getSheetConditionalFormatting()
                    .addConditionalFormatting(
                            new CellRangeAddress[] {CellRangeAddress.valueOf("A1:C9")},
                            second.getSheetConditionalFormatting().createConditionalFormattingRule("A1>1"));
            second.protectSheet("secret");
            save(workbook);
        }
    }

    @Test
    void a_doubtful_cell_is_coloured_and_commented_and_keeps_its_other_formatting() throws IOException {
        XlsxMarker.mark(sent, marks(finding(SHEET, "B2", "B2:C2")), returned);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            XSSFCell cell = sheet.getRow(1).getCell(1);
            assertThat(cell.getNumericCellValue()).isEqualTo(12.5);
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFC7CE");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(cell.getCellStyle().getIndention()).isEqualTo((short) 2);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo(SAID);
            assertThat(sheet.getRow(1).getCell(2).getCellComment().getString().getString())
                    .startsWith("ours since 2019")
                    .endsWith("\n" + SAID);
            assertThat(sheet.getRow(1).getCell(2).getCellComment().getAuthor()).isEqualTo("Office");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(workbook.getSheetAt(0)
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getIndex())
                    .isZero();
        }
    }

    @Test
    void every_part_that_is_not_meant_to_change_is_the_same_byte_for_byte() throws IOException {
        XlsxMarker.mark(sent, marks(finding(SHEET, "B2", "B2")), returned);

        assertThat(changed())
                .containsExactly(
                        "xl/comments2.xml", "xl/drawings/vmlDrawing0.vml", "xl/styles.xml", "xl/worksheets/sheet2.xml");
    }

    @Test
    void a_sheet_without_comments_gets_its_parts_and_the_lists_name_them() throws IOException {
        XlsxMarker.mark(sent, marks(finding("Đầu", "A1", "A1")), returned);

        assertThat(changed())
                .containsExactly(
                        "[Content_Types].xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/styles.xml",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/worksheets/sheet1.xml");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
            ClientAnchor anchor = workbook.getSheetAt(0)
                    .getCellComments()
                    .values()
                    .iterator()
                    .next()
                    .getClientAnchor();
            assertThat(anchor.getCol1()).isEqualTo((short) 1);
        }
    }

    @Test
    void macros_charts_pictures_links_to_other_workbooks_and_what_no_one_knows_are_copied() throws IOException {
        Map<String, byte[]> others = new TreeMap<>();
        others.put("xl/vbaProject.bin", new byte[] {0, -1, 7, 13, 10});
        others.put("xl/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        for (String part : List.of(
                "xl/charts/chart1.xml",
                "xl/drawings/drawing9.xml",
                "xl/externalLinks/externalLink1.xml",
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                "xl/threadedComments/threadedComment1.xml",
                "customXml/item1.xml")) {
            others.put(part, ("<\uFEFFé" + part).getBytes(StandardCharsets.UTF_8));
        }
        Path other = folder.resolve("other.xlsm");
        try (ZipFile from = new ZipFile(sent.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry each : Collections.list(from.entries())) {
                put(to, each.getName(), from.getInputStream(each).readAllBytes());
            }
            for (Map.Entry<String, byte[]> each : others.entrySet()) {
                put(to, each.getKey(), each.getValue());
            }
        }

        XlsxMarker.mark(other, marks(finding(SHEET, "B2", "B2")), returned);

        assertThat(parts(returned)).containsAllEntriesOf(others);
    }

    @Test
    void cells_without_style_or_address_and_prefixed_strict_markup_are_marked() {
        String sheet = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row>"
                + "<x:c><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:t>a&gt;b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        CellColours colours = new CellColours("<x:styleSheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                + "<x:cellXfs count=\"1\"><x:xf numFmtId=\"0\"/></x:cellXfs></x:styleSheet>");

        assertThat(SheetCells.coloured(sheet, marks(finding("s", "B1", "B1")).of("s"), colours))
                .isEqualTo(sheet.replace("<x:c t='inlineStr'", "<x:c s=\"1\" t='inlineStr'"));
        assertThat(colours.done())
                .contains("<x:xf applyFill=\"1\" fillId=\"2\" numFmtId=\"0\"/></x:cellXfs>")
                .contains("count=\"2\"");
    }

    @Test
    void a_thousand_bad_cells_share_one_style() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("s").createRow(0);
            for (int column = 0; column < 1000; column++) {
                row.createCell(column).setCellValue(column);
            }
            save(workbook);
        }

        XlsxMarker.mark(sent, marks(finding("s", "A1", "A1:ALL1")), returned);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1000);
            assertThat(workbook.getNumCellStyles()).isEqualTo(2);
        }
    }

    private static Marks marks(Finding... findings) {
        return Marks.of(List.of(findings), Language.EN);
    }

    private static Finding finding(String sheet, String cell, String cells) {
        return Finding.of(
                FindingCode.CELL_ERROR,
                new Place("sent.xlsx", sheet, cell),
                "found",
                "#REF!",
                "count",
                2,
                "cells",
                cells);
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(sent)) {
            workbook.write(out);
        }
    }

    private List<String> changed() throws IOException {
        Map<String, byte[]> before = parts(sent);
        List<String> changed = new ArrayList<>();
        parts(returned).forEach((name, content) -> {
            if (!Arrays.equals(content, before.get(name))) {
                changed.add(name);
            }
        });
        assertThat(parts(returned)).containsKeys(before.keySet().toArray(String[]::new));
        return changed;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                parts.put(each.getName(), zip.getInputStream(each).readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
