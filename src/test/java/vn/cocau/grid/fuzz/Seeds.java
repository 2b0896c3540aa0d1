package vn.cocau.grid.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small good files of every format, to be spoilt. */
final class Seeds {

    private Seeds() {}

    static void write(Path folder) throws IOException {
        try (Workbook xlsx = new XSSFWorkbook();
                Workbook xls = new HSSFWorkbook()) {
            save(xlsx, folder.resolve("a.xlsx"));
            save(xls, folder.resolve("b.xls"));
        }
        Files.writeString(
                folder.resolve("c.csv"),
                "Chỉ tiêu;2019;2020\n\"Công nghiệp\";1.234,5;2.345,6\n\"a \"\"b\"\"\nc\";1;2\n");
        Files.write(folder.resolve("d.csv"), "sep=,\nCông nghiệp,1\n".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(
                folder.resolve("e.xls"),
                "<html><head><meta charset=\"utf-8\"></head><table><tr><td colspan=\"2\" x:num=\"1.5\">Năm<sup>1</sup></td>"
                        + "<td rowspan=\"2\">2020</td></tr><tr><td>1.234,5</td><td>2</td></tr></table></html>");
        Files.writeString(
                folder.resolve("f.xls"),
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"GO\"><Table>"
                        + "<Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"Number\">1.5</Data></Cell>"
                        + "<Cell ss:Index=\"5\" ss:Formula=\"=RC[-1]*2\"><Data ss:Type=\"Number\">3</Data></Cell></Row>"
                        + "</Table></Worksheet></Workbook>");
        ods(folder.resolve("g.ods"));
    }

    private static void save(Workbook book, Path file) throws IOException {
        Sheet sheet = book.createSheet("GO");
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        for (int row = 0; row < 8; row++) {
            sheet.createRow(row);
            for (int column = 0; column < 5; column++) {
                Cell cell = sheet.getRow(row).createCell(column);
                cell.setCellValue(row * 10.25 + column);
                cell.setCellStyle(style);
            }
            sheet.getRow(row).createCell(0).setCellValue("Công nghiệp " + row);
            sheet.getRow(row).createCell(5).setCellFormula("SUM(B" + (row + 1) + ":E" + (row + 1) + ")");
        }
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.addMergedRegion(new CellRangeAddress(9, 10, 0, 2));
        sheet.createRow(9).createCell(0).setCellValue(true);
        sheet.setColumnHidden(3, true);
        CreationHelper helper = book.getCreationHelper();
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        sheet.getRow(1).getCell(1).setCellComment(drawing.createCellComment(helper.createClientAnchor()));
        sheet.getRow(1).getCell(1).getCellComment().setString(helper.createRichTextString("ghi chú"));
        try (OutputStream stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
    }

    private static void ods(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                            + "<office:spreadsheet><table:table table:name=\"GO\"><table:table-row"
                            + " table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\""
                            + " office:value=\"1.5\" table:number-columns-repeated=\"3\"><text:p>1,5</text:p>"
                            + "</table:table-cell><table:table-cell table:formula=\"of:=SUM([.A1:.B1])\""
                            + " office:value-type=\"float\" office:value=\"3\"/></table:table-row></table:table>"
                            + "</office:spreadsheet></office:body></office:document-content>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
