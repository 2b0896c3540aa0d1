package vn.cocau.grid.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.cocau.grid.text.TextBytes;

/** Tells what a file is by its bytes, never by its name. */
final class FileSignature {

    private static final int HEAD = 8192;
    private static final Pattern HTML =
            Pattern.compile("(?s)<(?:!doctype\\s+html|html|head|body|table|meta|style|div|title)\\b.*");
    /** A tag or an instruction: what begins with less is text. */
    private static final Pattern MARKUP = Pattern.compile("(?s)<[?a-z][a-z0-9:-]*[\\s/>].*");

    /** What may stand before a page begins. */
    private static final Pattern COMMENTS = Pattern.compile("(?s)^(?:\\s*<!--.*?-->)+\\s*");

    private static final Pattern SYLK = Pattern.compile("(?s)id;p[a-z]*(?:;[^\\r\\n]*)?[\\r\\n].*");
    private static final Pattern DIF = Pattern.compile("(?s)table\\s*[\\r\\n]+0,1\\s*[\\r\\n].*");
    private static final int OWNER_FILE_LENGTH = 165;
    private static final int OWNER_NAME_LENGTH = 54;

    private FileSignature() {}

    static FileContent of(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return FileContent.EMPTY;
        }
        return switch (FileMagic.valueOf(head)) {
            case OOXML -> ContainerSignature.ofZip(file);
            case OLE2 -> ContainerSignature.ofOle2(file);
            case BIFF2, BIFF3, BIFF4 -> FileContent.EXCEL_2_TO_4;
            case PDF -> FileContent.PDF;
            case RTF -> FileContent.RTF;
            default -> ofOther(head, FileMagic.valueOf(head));
        };
    }

    private static FileContent ofOther(byte[] head, FileMagic magic) {
        if (startsLikeExcel95(head)) {
            return FileContent.EXCEL_95;
        }
        if (startsLikeExcel2To4(head)) {
            return FileContent.EXCEL_2_TO_4;
        }
        if (isOwnerFile(head)) {
            return FileContent.OWNER_FILE;
        }
        if (TextBytes.looksLikeText(head)) {
            return ofText(TextBytes.decode(head).text().stripLeading().toLowerCase(Locale.ROOT));
        }
        return switch (magic) {
            case JPEG, PNG, GIF, TIFF, BMP, WMF, EMF -> FileContent.IMAGE;
            case WORD2, MSWRITE -> FileContent.WORD;
            default -> FileContent.UNKNOWN;
        };
    }

    private static FileContent ofText(String text) {
        String start = COMMENTS.matcher(text).replaceFirst("");
        if (HTML.matcher(start).matches()) {
            return FileContent.HTML;
        }
        if (MARKUP.matcher(start).matches()) {
            FileContent content = ofMarkup(start);
            if (content != FileContent.XML || start.startsWith("<?xml")) {
                return content;
            }
        }
        if (start.startsWith("mime-version:")) {
            return FileContent.MHTML;
        }
        if (SYLK.matcher(start).matches()) {
            return FileContent.SYLK;
        }
        return DIF.matcher(start).matches() ? FileContent.DIF : FileContent.TEXT;
    }

    private static FileContent ofMarkup(String start) {
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileContent.XML_SPREADSHEET;
        }
        if (start.contains("opendocument.spreadsheet")) {
            return FileContent.OPEN_DOCUMENT;
        }
        return start.contains("<html") || start.contains("<table") ? FileContent.HTML : FileContent.XML;
    }

    /** A BOF record of BIFF5 without the container around it. */
    private static boolean startsLikeExcel95(byte[] head) {
        return head.length > 5 && head[0] == 0x09 && head[1] == 0x08 && head[4] == 0x00 && head[5] == 0x05;
    }

    /** A BOF record of BIFF2, 3 or 4; its length is 4 or 6. */
    private static boolean startsLikeExcel2To4(byte[] head) {
        return head.length > 4
                && head[0] == 0x09
                && (head[1] == 0 || head[1] == 2 || head[1] == 4)
                && (head[2] == 4 || head[2] == 6)
                && head[3] == 0;
    }

    /** The {@code ~$} file that Excel keeps beside an open workbook: the user's name twice, in a fixed length. */
    private static boolean isOwnerFile(byte[] head) {
        return head.length == OWNER_FILE_LENGTH
                && head[0] > 0
                && head[0] <= OWNER_NAME_LENGTH
                && head[0] == head[OWNER_NAME_LENGTH + 1]
                && head[OWNER_NAME_LENGTH + 2] == 0;
    }

    /** The first bytes, as a message shows them. */
    static String firstBytes(Path file) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (InputStream stream = Files.newInputStream(file)) {
            for (byte octet : stream.readNBytes(8)) {
                shown.append(String.format(Locale.ROOT, shown.isEmpty() ? "%02X" : " %02X", octet));
            }
        }
        return shown.toString();
    }
}
