package vn.cocau.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns a workbook into the same bytes on every machine: no clock, entries by name, stored. */
public final class Packaging {

    /** The first day of 1980 itself would be written a second time, in the time zone at hand. */
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String WHEN = "2025-04-01T00:00:00Z";

    private Packaging() {}

    public static byte[] bytes(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook xlsx) {
            pinProperties(xlsx.getProperties().getCoreProperties());
            return repacked(written(xlsx));
        }
        HSSFWorkbook xls = (HSSFWorkbook) workbook;
        xls.createInformationProperties();
        xls.getSummaryInformation().getFirstSection().setCodepage(CodePageUtil.CP_UNICODE);
        xls.getDocumentSummaryInformation().getFirstSection().setCodepage(CodePageUtil.CP_UNICODE);
        return written(xls);
    }

    private static void pinProperties(POIXMLProperties.CoreProperties properties) {
        try {
            properties.setCreated(WHEN);
            properties.setModified(WHEN);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] written(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] repacked(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                packed.putNextEntry(stored(part.getKey(), part.getValue()));
                packed.write(part.getValue());
                packed.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Stored, because deflated bytes depend on the zlib at hand. */
    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ZIP_EPOCH);
        return entry;
    }
}
