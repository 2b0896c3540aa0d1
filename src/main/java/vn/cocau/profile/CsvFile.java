package vn.cocau.profile;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the CSV files of a profile: UTF-8, comma, a header row; rows count from 1, the header included. */
final class CsvFile {

    static final String NAME = "name_";

    private CsvFile() {}

    static List<CsvRow> read(String file, String text, List<String> columns) {
        return read(file, text, columns, List.of());
    }

    /** Its rows; {@code columns} must all be there, those of {@code optional} may be. */
    static List<CsvRow> read(String file, String text, List<String> columns, List<String> optional) {
        List<String[]> lines = lines(file, text);
        if (lines.isEmpty()) {
            throw ProfileException.at(file, "expected a header row but the file is empty.");
        }
        List<String> header = header(file, lines.get(0), columns, optional);
        List<CsvRow> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            String[] line = lines.get(index);
            if (line.length > 1 || !line[0].isBlank()) {
                rows.add(row(file, index + 1, header, line));
            }
        }
        return rows;
    }

    private static List<String[]> lines(String file, String text) {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return reader.readAll();
        } catch (IOException | CsvException mistake) {
            throw ProfileException.at(file, "is not readable as CSV, a quotation mark may be missing.");
        }
    }

    private static List<String> header(String file, String[] line, List<String> columns, List<String> optional) {
        List<String> header = new ArrayList<>();
        for (String name : line) {
            header.add(name.strip());
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                throw ProfileException.at(file + ", row 1", "the column '" + column + "' is missing.");
            }
        }
        for (String name : header) {
            if (!columns.contains(name) && !optional.contains(name) && !name.startsWith(NAME)) {
                throw ProfileException.at(file + ", row 1", "the column '" + name + "' is not known here.");
            }
        }
        return header;
    }

    private static CsvRow row(String file, int number, List<String> header, String[] line) {
        Map<String, String> fields = new LinkedHashMap<>();
        CsvRow row = new CsvRow(file, number, fields);
        if (line.length != header.size()) {
            throw row.mistake("expected " + header.size() + " columns but found " + line.length + ".");
        }
        for (int column = 0; column < line.length; column++) {
            fields.put(header.get(column), line[column].strip());
        }
        return row;
    }
}
