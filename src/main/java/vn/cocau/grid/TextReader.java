package vn.cocau.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** Reads text tables ({@code .csv}, {@code .tsv}): each field that is not blank becomes a text cell, numbers too. */
final class TextReader implements WorkbookReader {

    /** The first line by which Excel is told the delimiter; Excel does not show it. */
    private static final Pattern NAMED_DELIMITER = Pattern.compile("\"?sep=(.)\"?");

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.CSV;
    }

    @Override
    public Opening read(Path file, Place place) throws IOException {
        TextBytes.Decoded decoded = TextBytes.decode(Files.readAllBytes(file));
        if (Blank.test(decoded.text())) {
            return new Opening(null, List.of(Finding.of(FindingCode.FILE_EMPTY, place)));
        }
        TextRecords records = records(List.of(LINE_END.split(decoded.text())));
        List<Cell> cells = cells(records.records());
        List<Finding> findings = new ArrayList<>();
        if (!decoded.codePage().isEmpty()) {
            findings.add(codePage(place, decoded.codePage(), cells));
        }
        records.astray().forEach(row -> findings.add(astray(place, row, records)));
        SheetGrid sheet = new SheetGrid("", false, cells, List.of());
        return new Opening(new Workbook(place.file(), WorkbookFormat.CSV, List.of(sheet)), findings);
    }

    private static TextRecords records(List<String> lines) throws IOException {
        Matcher named = NAMED_DELIMITER.matcher(lines.get(0).toLowerCase(Locale.ROOT));
        if (named.matches()) {
            List<String> rest = lines.subList(1, lines.size());
            return TextRecords.of(rest, Delimiter.named(named.group(1).charAt(0), rest));
        }
        return TextRecords.of(lines, Delimiter.of(lines));
    }

    private static List<Cell> cells(List<List<String>> records) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < records.size(); row++) {
            List<String> fields = records.get(row);
            for (int column = 0; column < fields.size(); column++) {
                String field = fields.get(column);
                String text = Quotes.unquoted(field);
                if (!Blank.test(text)) {
                    cells.add(Cell.plain(row, column, new CellValue.Text(text), field));
                }
            }
        }
        return cells;
    }

    private static Finding codePage(Place place, String codePage, List<Cell> cells) {
        long touched = cells.stream()
                .filter(cell -> cell.raw().chars().anyMatch(letter -> letter > 0x7F))
                .count();
        return Finding.of(FindingCode.ENCODING_LEGACY, place, "found", codePage, "cells", touched);
    }

    private static Finding astray(Place place, int row, TextRecords records) {
        Place where = new Place(place.file(), null, new CellAddress(row, 0).toString());
        String line = String.join(" ", records.records().get(row));
        return Finding.of(FindingCode.TEXT_QUOTE_STRAY, where, "found", line);
    }
}
