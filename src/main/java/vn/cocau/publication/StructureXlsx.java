package vn.cocau.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.office.StableXlsx;

/** The release as a workbook to read and print: a sheet a topic, headings in both languages, numbers as numbers. */
final class StructureXlsx implements Output {

    @Override
    public String fileName() {
        return "structure.xlsx";
    }

    @Override
    public byte[] bytes(Release release) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets(release, workbook);
            return StableXlsx.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail to be written", e);
        }
    }

    private static void sheets(Release release, XSSFWorkbook workbook) {
        SheetStyles styles = new SheetStyles(workbook);
        list(new CoverSheet(), release, workbook, styles);
        for (Topic topic : Topic.ALL) {
            TopicSheet sheet = new TopicSheet(topic, release);
            if (!sheet.isEmpty()) {
                sheet.write(new SheetWriter(workbook.createSheet(name(topic.key())), styles, sheet.widths()));
            }
        }
        for (ListSheet sheet : List.of(new TargetsSheet(), new FindingsSheet(), new SourcesSheet())) {
            list(sheet, release, workbook, styles);
        }
    }

    private static void list(ListSheet sheet, Release release, XSSFWorkbook workbook, SheetStyles styles) {
        sheet.write(release, new SheetWriter(workbook.createSheet(name(sheet.key())), styles, sheet.widths()));
    }

    private static String name(String key) {
        return Sentences.text(key, Language.VI);
    }
}
