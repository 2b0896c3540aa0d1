package vn.cocau.grid.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern NAMED_DELIMITER =
            Pattern.compile("\"?sep=([\\x01-\\x7F&&[^\"]])\"?", Pattern.CASE_INSENSITIVE);

    /** So many lines tell the delimiter, or so many letters. */
    private static final int SAMPLE = 1000;

    private static final int SAMPLE_LETTERS = 1 << 20;

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.CSV;
    }

    @Override
    public Opening read(Source source) throws IOException {
        try {
            return read(source, TextEncoding.of(source.file()));
        } catch (MalformedText noUnicode) {
            Budget budget = source.budget().again();
            TextEncoding encoding = TextEncoding.ofCodePage(source.file(), budget);
            return read(new Source(source.file(), source.place(), budget), encoding);
        } catch (CharacterCodingException cause) {
            throw RefusedFile.damaged();
        }
    }

    private Opening read(Source source, TextEncoding encoding) throws IOException {
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        TextSheet sheet = new TextSheet(workbook, encoding);
        try (ByteLines lines = new ByteLines(encoding.open(source.file()), source.budget())) {
            sheet.fill(records(lines, source.budget()));
        }
        if (sheet.isBlank()) {
            throw new RefusedFile(FindingCode.FILE_EMPTY);
        }
        if (!encoding.isUnicode()) {
            workbook.finding(FindingCode.ENCODING_LEGACY, "found", encoding.codePage(), "cells", sheet.beyondAscii());
        }
        sheet.tellAstray();
        return workbook.build();
    }

    private static TextRecords records(ByteLines lines, Budget budget) throws IOException {
        List<String> sample = sample(lines);
        Matcher named = NAMED_DELIMITER.matcher(sample.isEmpty() ? "" : sample.get(0));
        if (named.matches()) {
            List<String> rest = sample.subList(1, sample.size());
            return new TextRecords(rest, lines, Delimiter.named(named.group(1).charAt(0), rest), budget);
        }
        return new TextRecords(sample, lines, Delimiter.of(sample), budget);
    }

    private static List<String> sample(ByteLines lines) throws IOException {
        List<String> sample = new ArrayList<>();
        int letters = 0;
        while (sample.size() < SAMPLE && letters < SAMPLE_LETTERS) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            sample.add(line);
            letters += line.length();
        }
        return sample;
    }
}
