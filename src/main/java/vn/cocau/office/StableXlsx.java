package vn.cocau.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;

/** A workbook that we made as bytes: the same cells give the same bytes, on every machine and day. */
public final class StableXlsx {

    private static final Instant PINNED = Instant.parse("1980-01-01T00:00:00Z");

    private StableXlsx() {}

    public static byte[] bytes(XSSFWorkbook workbook) {
        pin(workbook.getProperties().getCoreProperties());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return StableZip.repacked(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail to be written", e);
        }
    }

    /** No clock and no person in a published file. */
    private static void pin(CoreProperties properties) {
        properties.setCreator(Sentences.text("product", Language.VI));
        properties.setCreated(Optional.of(Date.from(PINNED)));
        properties.setModified(Optional.of(Date.from(PINNED)));
    }
}
