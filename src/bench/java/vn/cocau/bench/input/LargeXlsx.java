package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.bench.Facts;

/** A workbook with 12 million cells in one sheet. */
public final class LargeXlsx implements Generator {

    private static final int ROWS = 1_000_000;

    @Override
    public Facts write(Path file) throws IOException {
        Table table = new Table(ROWS);
        try (XlsxFile book = new XlsxFile(file)) {
            Writer out = book.sheet("A1:L" + ROWS);
            for (int row = 0; table.hasNext(); row++) {
                write(table.next(), row, book, out);
            }
            out.write("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
                    + "header=\"0.3\" footer=\"0.3\"/></worksheet>");
        }
        return table.facts();
    }

    private static void write(List<String> fields, int row, XlsxFile book, Writer out) throws IOException {
        out.write("<row r=\"" + (row + 1) + "\" spans=\"1:12\">");
        for (int column = 0; column < fields.size(); column++) {
            out.append("<c r=\"").append((char) ('A' + column)).append(Integer.toString(row + 1));
            if (Table.isText(row, column)) {
                out.write("\" s=\"" + (row == 0 ? XlsxFile.BOLD : XlsxFile.LABEL) + "\" t=\"s\"><v>"
                        + book.string(fields.get(column)) + "</v></c>");
            } else {
                out.write("\"" + style(column) + "><v>" + fields.get(column) + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private static String style(int column) {
        return column == Table.LABELS ? "" : " s=\"" + (XlsxFile.FIRST_NUMBER + column % XlsxFile.NUMBERS) + "\"";
    }
}
