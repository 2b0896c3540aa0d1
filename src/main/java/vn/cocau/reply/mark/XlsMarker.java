package vn.cocau.reply.mark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/** Colours and comments cells of an {@code .xls}; its other records and streams, macros among them, are kept. */
public final class XlsMarker {

    private static final int COLUMNS_WIDE = 5;
    private static final int LETTERS_A_LINE = 48;
    private static final int LAST_COLUMN = 255;
    private static final int LAST_ROW = 65_535;

    private record Coloured(int style, Tint tint) {}

    private final HSSFWorkbook workbook;
    private final Map<Coloured, HSSFCellStyle> styles = new HashMap<>();

    private XlsMarker(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes the workbook with its marks into another file. */
    public static void mark(Path file, Marks marks, Path into) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container, true);
                OutputStream out = Files.newOutputStream(into)) {
            XlsMarker marker = new XlsMarker(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                marker.mark(workbook.getSheetAt(i), marks.of(workbook.getSheetName(i)), marks.author());
            }
            workbook.write(out);
        }
    }

    private void mark(HSSFSheet sheet, Map<CellAddress, Mark> marks, String author) {
        if (marks.isEmpty()) {
            return;
        }
        Map<org.apache.poi.ss.util.CellAddress, HSSFComment> old = new HashMap<>(sheet.getCellComments());
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        HSSFPatriarch canvas = drawing == null ? sheet.createDrawingPatriarch() : drawing;
        marks.forEach((address, mark) -> {
            colour(cell(sheet, address), mark);
            HSSFComment comment = old.get(new org.apache.poi.ss.util.CellAddress(address.row(), address.column()));
            if (comment == null) {
                comment(canvas, address, mark, author);
            } else {
                append(comment, mark);
            }
        });
    }

    private static @Nullable HSSFCell cell(HSSFSheet sheet, CellAddress address) {
        HSSFRow row = sheet.getRow(address.row());
        return row == null ? null : row.getCell(address.column());
    }

    private void colour(@Nullable HSSFCell cell, Mark mark) {
        if (cell != null) {
            HSSFCellStyle style = cell.getCellStyle();
            cell.setCellStyle(styles.computeIfAbsent(
                    new Coloured(style.getIndex(), mark.tint()), wanted -> coloured(style, mark.tint())));
        }
    }

    private HSSFCellStyle coloured(HSSFCellStyle style, Tint tint) {
        HSSFCellStyle other = workbook.createCellStyle();
        other.cloneStyleFrom(style);
        int rgb = Integer.parseInt(tint.hex(), 16);
        other.setFillForegroundColor(workbook.getCustomPalette()
                .findSimilarColor(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)
                .getIndex());
        other.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return other;
    }

    private static void comment(HSSFPatriarch canvas, CellAddress cell, Mark mark, String author) {
        int lines = mark.text()
                .lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        int left = Math.min(cell.column() + 1, LAST_COLUMN - COLUMNS_WIDE);
        int top = Math.min(Math.max(cell.row() - 1, 0), LAST_ROW - lines - 1);
        HSSFComment comment = canvas.createCellComment(
                new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) (left + COLUMNS_WIDE), top + lines + 1));
        comment.setString(new HSSFRichTextString(mark.text()));
        comment.setAuthor(author);
        comment.setVisible(false);
        comment.setAddress(cell.row(), cell.column());
    }

    private static void append(HSSFComment comment, Mark mark) {
        comment.setString(new HSSFRichTextString(comment.getString().getString() + "\n\n" + mark.text()));
    }
}
