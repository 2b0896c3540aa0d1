package vn.cocau.grid.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;

/** Reads {@code .xls} of Excel 97 and later, record by record; macros are never run. */
public final class XlsReader implements WorkbookReader {

    private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK", "BOOK");
    private static final List<String> MACROS = List.of("_VBA_PROJECT_CUR", "Macros");

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLS;
    }

    @Override
    public Opening read(Source source) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(source.file().toFile(), true)) {
            DirectoryNode root = container.getRoot();
            String name = WORKBOOK.stream().filter(root::hasEntry).findFirst().orElseThrow(RefusedFile::damaged);
            WorkbookBuilder builder = new WorkbookBuilder(source, format());
            Decryption.Opener stream = () -> root.createDocumentInputStream(name);
            boolean macros;
            try (InputStream opened = stream.open()) {
                Records records = new Records(opened, source.budget());
                WorkbookRecords workbook = new WorkbookRecords(records, new Decryption(stream), builder);
                workbook.read();
                macros = workbook.macros();
            }
            if (macros || MACROS.stream().anyMatch(root::hasEntry)) {
                builder.finding(FindingCode.MACROS_IGNORED);
            }
            return builder.build();
        }
    }
}
