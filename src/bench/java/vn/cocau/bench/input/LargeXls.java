package vn.cocau.bench.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.cocau.bench.Facts;

/** An old workbook with 0.72 million cells in one sheet. */
public final class LargeXls implements Generator {

    private static final int ROWS = 60_000;
    private static final short TWO_DECIMALS = 2;

    @Override
    public Facts write(Path file) throws IOException {
        Table table = new Table(ROWS);
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle amount = book.createCellStyle();
            amount.setDataFormat(TWO_DECIMALS);
            Sheet sheet = book.createSheet("Biểu 1");
            while (table.hasNext()) {
                fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), table.next(), amount);
            }
            book.write(out);
        }
        return table.facts();
    }

    private static void fill(Row row, List<String> fields, CellStyle amount) {
        for (int column = 0; column < fields.size(); column++) {
            if (Table.isText(row.getRowNum(), column)) {
                row.createCell(column).setCellValue(fields.get(column));
            } else {
                row.createCell(column).setCellValue(Double.parseDouble(fields.get(column)));
                row.getCell(column).setCellStyle(amount);
            }
        }
    }
}
