package vn.cocau.planted;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The format of the file. */
enum FileKind {
    XLSX,
    XLS;

    Workbook workbook() {
        return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    String ending() {
        return this == XLSX ? ".xlsx" : ".xls";
    }
}
