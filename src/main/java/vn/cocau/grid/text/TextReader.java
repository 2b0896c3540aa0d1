package vn.cocau.grid.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Budget;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;

/** Reads text tables ({@code .csv}, {@code .tsv}): each field that is not blank becomes a text cell, numbers too. */
public final class TextReader implements WorkbookReader {

    /** The first line by which Excel is told the delimiter; Excel does not show it. */
    private static final Pattern NAMED_DELIMITER = Pattern.compile("\"?sep=(.)\"?");

    /** So many lines tell the delimiter. */
    private static final int SAMPLE = 1000;

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.CSV;
    }

    @Override
    public Opening read(Source source) throws IOException {
        try {
            return read(source, TextEncoding.of(source.file()));
        } catch (MalformedText noUnicode) {
            Source again = new Source(
                    source.file(), source.place(), new Budget(source.budget().limits()));
            return read(again, TextEncoding.ofCodePage(source.file()));
        }
    }

    private Opening read(Source source, TextEncoding encoding) throws IOException {
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        TextSheet sheet =
                new TextSheet(workbook.sheet("", false), !encoding.codePage().isEmpty());
        try (Lines lines = lines(source, encoding)) {
            sheet.fill(records(lines));
        }
        if (sheet.isBlank()) {
            throw new RefusedFile(FindingCode.FILE_EMPTY);
        }
        if (!encoding.codePage().isEmpty()) {
            workbook.finding(FindingCode.ENCODING_LEGACY, "found", encoding.codePage(), "cells", sheet.beyondAscii());
        }
        sheet.tellAstray();
        return workbook.build();
    }

    private static Lines lines(Source source, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(source.file());
        if (!encoding.isWide()) {
            return new ByteLines(in, encoding.charset(), encoding.mark(), source.budget());
        }
        in.skipNBytes(encoding.mark());
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()));
        return new Lines() {
            @Override
            public String next() throws IOException {
                String line = reader.readLine();
                source.budget().takeExpanded(line == null ? 0 : 2L * line.length());
                return line;
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    private static TextRecords records(Lines lines) throws IOException {
        List<String> sample = new ArrayList<>();
        for (String line = lines.next(); line != null; line = sample.size() < SAMPLE ? lines.next() : null) {
            sample.add(line);
        }
        Matcher named =
                NAMED_DELIMITER.matcher(sample.isEmpty() ? "" : sample.get(0).toLowerCase(Locale.ROOT));
        if (named.matches()) {
            List<String> rest = sample.subList(1, sample.size());
            return new TextRecords(rest, lines, Delimiter.named(named.group(1).charAt(0), rest));
        }
        return new TextRecords(sample, lines, Delimiter.of(sample));
    }
}
