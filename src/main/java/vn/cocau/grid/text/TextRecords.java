package vn.cocau.grid.text;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The records of a text table. A quoted field may go on over several lines, but stray quotation marks never merge lines
 * in silence: a line that they would tear or swallow is read by itself.
 */
final class TextRecords {

    /** How far a quoted field may reach; a longer one is a quotation mark that nobody closed. */
    private static final int MOST_LINES = 100;

    private final List<String> lines;
    private final Delimiter delimiter;
    private final RFC4180Parser parser;
    private final List<List<String>> records = new ArrayList<>();
    private final List<Integer> astray = new ArrayList<>();

    private TextRecords(List<String> lines, Delimiter delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
        // A parser remembers what a broken file left open: one of its own for each file.
        this.parser =
                new RFC4180ParserBuilder().withSeparator(delimiter.character()).build();
    }

    static TextRecords of(List<String> lines, Delimiter delimiter) throws IOException {
        TextRecords result = new TextRecords(lines, delimiter);
        for (int line = 0; line < lines.size(); line += result.read(line)) {
            // Each reading takes one record.
        }
        return result;
    }

    List<List<String>> records() {
        return records;
    }

    /** The numbers of the records with quotation marks astray, counted from 0. */
    List<Integer> astray() {
        return astray;
    }

    /** Reads the record that begins at a line; how many lines it took. */
    private int read(int line) throws IOException {
        int taken = extent(line);
        if (taken == 0) {
            astray.add(records.size());
            records.add(literal(lines.get(line)));
            return 1;
        }
        records.add(Arrays.asList(parser.parseLine(joined(line, taken))));
        return taken;
    }

    /** How many lines the record takes; 0 where its quotation marks do not fit. */
    private int extent(int line) {
        for (int taken = 1; taken <= MOST_LINES && line + taken <= lines.size(); taken++) {
            Quotes.End end = Quotes.of(joined(line, taken), delimiter.character());
            if (end == Quotes.End.STRAY) {
                return 0;
            }
            if (end == Quotes.End.CLOSED) {
                return taken > 1 && eachIsARecord(line, taken) ? 0 : taken;
            }
        }
        return 0;
    }

    /** Whether the lines are whole records each, which two stray quotation marks seem to join. */
    private boolean eachIsARecord(int line, int taken) {
        return lines.subList(line, line + taken).stream()
                .allMatch(part -> delimiter.fields() > 1 && literal(part).size() == delimiter.fields());
    }

    private String joined(int line, int taken) {
        return String.join("\n", lines.subList(line, line + taken));
    }

    private List<String> literal(String line) {
        return List.of(line.split(Pattern.quote(String.valueOf(delimiter.character())), -1));
    }
}
