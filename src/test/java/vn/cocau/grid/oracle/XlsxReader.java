package vn.cocau.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.finding.Place;

/** Reads {@code .xlsx} and {@code .xlsm}; macros are never run. */
final class XlsxReader implements WorkbookReader {

    private static final Pattern MACROS = Pattern.compile(".*/vbaProject\\.bin");

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLSX;
    }

    @Override
    public Opening read(Path file, Place place) throws IOException {
        // Opened as a file: from a stream POI holds every part in memory and refuses those beyond 100 MB.
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(archive)) {
            boolean macros = !archive.getPartsByName(MACROS).isEmpty();
            return new ExcelGrids(book, new XlsxCells(book), place).read(format(), macros);
        } catch (InvalidFormatException cause) {
            throw new IOException(cause);
        }
    }
}
