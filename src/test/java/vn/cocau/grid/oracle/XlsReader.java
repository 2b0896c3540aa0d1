package vn.cocau.grid;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cocau.finding.Place;

/** Reads {@code .xls} of Excel 97 and later; macros are never run. */
final class XlsReader implements WorkbookReader {

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLS;
    }

    @Override
    public Opening read(Path file, Place place) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook book = new HSSFWorkbook(container)) {
            DirectoryNode root = container.getRoot();
            boolean macros = root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("Macros");
            return new ExcelGrids(book, new XlsCells(book, new XlsFormulas()), place).read(format(), macros);
        }
    }
}
