package vn.cocau.grid.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** Reads {@code .xlsx} and {@code .xlsm}, both variants of the standard; macros are never run. */
public final class XlsxReader implements WorkbookReader {

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLSX;
    }

    @Override
    public Opening read(Source source) throws IOException {
        try (Archive archive = Archive.open(source.file(), source.budget())) {
            String part = Relationships.of("", archive).ofType("officeDocument");
            if (part == null) {
                throw RefusedFile.damaged();
            }
            return read(part, archive, new WorkbookBuilder(source, format()));
        } catch (ZipException | EOFException cause) {
            throw RefusedFile.damaged();
        }
    }

    private static Opening read(String part, Archive archive, WorkbookBuilder builder) throws IOException {
        WorkbookPart workbook = WorkbookPart.read(part, archive);
        Relationships parts = Relationships.of(part, archive);
        if (parts.ofType("vbaProject") != null) {
            builder.finding(FindingCode.MACROS_IGNORED);
        }
        if (workbook.from1904()) {
            builder.countFrom1904();
        }
        if (workbook.calculates()) {
            builder.asksForCalculation();
        }
        String styles = parts.ofType("styles");
        if (styles != null) {
            builder.styles(Styles.read(styles, archive));
        }
        String texts = parts.ofType("sharedStrings");
        SharedStrings strings = SharedStrings.read(texts == null ? "" : texts, archive, builder.texts());
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            String sheetPart = parts.part(sheet.relationship());
            if (sheetPart == null) {
                throw RefusedFile.damaged();
            }
            sheet(sheetPart, archive, strings, builder.sheet(sheet.name(), sheet.hidden()));
        }
        return builder.build();
    }

    private static void sheet(String part, Archive archive, SharedStrings strings, SheetBuilder sheet)
            throws IOException {
        XmlScanner xml = archive.xml(part);
        if (xml == null) {
            throw RefusedFile.damaged();
        }
        new SheetPart(xml, sheet, strings).read();
        String comments = Relationships.of(part, archive).ofType("comments");
        if (comments != null) {
            Comments.read(comments, archive, sheet);
        }
    }
}
