package vn.cocau.grid.xmlss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import vn.cocau.grid.Opening;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;
import vn.cocau.grid.xml.XmlScanner;

/** Reads XML Spreadsheet 2003, which many programs write and call {@code .xls}. */
public final class XmlSpreadsheetReader implements WorkbookReader {

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XML_2003;
    }

    @Override
    public Opening read(Source source) throws IOException {
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        try (InputStream file = Files.newInputStream(source.file())) {
            new Document(new XmlScanner(file, source.budget()), workbook).read();
        }
        return workbook.build();
    }
}
