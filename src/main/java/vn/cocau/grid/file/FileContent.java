package vn.cocau.grid.file;

import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.WorkbookFormat;

/** What a file turns out to be by its content: a format with a reader, or something that is refused by name. */
enum FileContent {
    XLSX(WorkbookFormat.XLSX),
    XLS(WorkbookFormat.XLS),
    OPEN_DOCUMENT(WorkbookFormat.ODS),
    HTML(WorkbookFormat.HTML),
    XML_SPREADSHEET(WorkbookFormat.XML_2003, "XML Spreadsheet 2003"),
    TEXT(WorkbookFormat.CSV),

    EMPTY(FindingCode.FILE_EMPTY, ""),
    ENCRYPTED(FindingCode.FILE_ENCRYPTED, ""),
    TRUNCATED(FindingCode.FILE_TRUNCATED, ""),
    UNKNOWN(FindingCode.FILE_UNREADABLE, ""),
    OWNER_FILE(FindingCode.FILE_IS_LOCK, ""),

    EXCEL_2_TO_4(FindingCode.FILE_FORMAT_UNSUPPORTED, "Excel 2.0-4.0"),
    EXCEL_95(FindingCode.FILE_FORMAT_UNSUPPORTED, "Excel 5.0/95"),
    EXCEL_BINARY(FindingCode.FILE_FORMAT_UNSUPPORTED, "Excel Binary (.xlsb)"),
    MHTML(FindingCode.FILE_FORMAT_UNSUPPORTED, "MHTML"),
    SYLK(FindingCode.FILE_FORMAT_UNSUPPORTED, "SYLK"),
    DIF(FindingCode.FILE_FORMAT_UNSUPPORTED, "DIF"),

    XML(FindingCode.FILE_NOT_A_WORKBOOK, "XML"),
    PDF(FindingCode.FILE_NOT_A_WORKBOOK, "PDF"),
    RTF(FindingCode.FILE_NOT_A_WORKBOOK, "RTF"),
    WORD(FindingCode.FILE_NOT_A_WORKBOOK, "Word"),
    POWERPOINT(FindingCode.FILE_NOT_A_WORKBOOK, "PowerPoint"),
    IMAGE(FindingCode.FILE_NOT_A_WORKBOOK, "JPEG/PNG/GIF/TIFF/BMP"),
    ZIP(FindingCode.FILE_NOT_A_WORKBOOK, "ZIP"),
    OFFICE_CONTAINER(FindingCode.FILE_NOT_A_WORKBOOK, "OLE2");

    private final @Nullable WorkbookFormat format;
    private final @Nullable FindingCode refusal;
    private final String title;

    FileContent(WorkbookFormat format) {
        this(format, format.name());
    }

    FileContent(WorkbookFormat format, String title) {
        this.format = format;
        this.refusal = null;
        this.title = title;
    }

    FileContent(FindingCode refusal, String title) {
        this.format = null;
        this.refusal = refusal;
        this.title = title;
    }

    /** The format it can be read as, or null. */
    @Nullable
    WorkbookFormat format() {
        return format;
    }

    /** Why it is refused, or null where it can be read. */
    @Nullable
    FindingCode refusal() {
        return refusal;
    }

    /** The name of what it is, the same in every language. */
    String title() {
        return title;
    }
}
