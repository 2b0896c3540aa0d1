package vn.cocau.grid.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Blank;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;

/** Reads text tables ({@code .csv}, {@code .tsv}): each field that is not blank becomes a text cell, numbers too. */
public final class TextReader implements WorkbookReader {

    /** The first line by which Excel is told the delimiter; Excel does not show it. */
    private static final Pattern NAMED_DELIMITER = Pattern.compile("\"?sep=(.)\"?");

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.CSV;
    }

    @Override
    public Opening read(Source source) throws IOException {
        byte[] bytes = Files.readAllBytes(source.file());
        source.budget().takeExpanded(bytes.length);
        TextBytes.Decoded decoded = TextBytes.decode(bytes);
        if (Blank.test(decoded.text())) {
            throw new RefusedFile(FindingCode.FILE_EMPTY);
        }
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        TextRecords records = records(List.of(LINE_END.split(decoded.text())));
        SheetBuilder sheet = workbook.sheet("", false);
        if (!decoded.codePage().isEmpty()) {
            workbook.finding(
                    FindingCode.ENCODING_LEGACY, "found", decoded.codePage(), "cells", beyondAscii(records.records()));
        }
        fill(sheet, records.records());
        records.astray()
                .forEach(row -> sheet.finding(
                        FindingCode.TEXT_QUOTE_STRAY,
                        new CellAddress(row, 0),
                        "found",
                        String.join(" ", records.records().get(row))));
        return workbook.build();
    }

    private static TextRecords records(List<String> lines) throws IOException {
        Matcher named = NAMED_DELIMITER.matcher(lines.get(0).toLowerCase(Locale.ROOT));
        if (named.matches()) {
            List<String> rest = lines.subList(1, lines.size());
            return TextRecords.of(rest, Delimiter.named(named.group(1).charAt(0), rest));
        }
        return TextRecords.of(lines, Delimiter.of(lines));
    }

    private static void fill(SheetBuilder sheet, List<List<String>> records) {
        for (int row = 0; row < records.size(); row++) {
            sheet.row(row, false);
            List<String> fields = records.get(row);
            for (int column = 0; column < fields.size(); column++) {
                sheet.cell(column, 0);
                sheet.text(Quotes.unquoted(fields.get(column)));
            }
        }
    }

    private static long beyondAscii(List<List<String>> records) {
        return records.stream()
                .flatMap(List::stream)
                .filter(field -> field.chars().anyMatch(letter -> letter > 0x7F))
                .count();
    }
}
