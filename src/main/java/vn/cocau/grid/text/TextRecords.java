package vn.cocau.grid.text;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text table. A quoted field may go on over several lines, but stray quotation marks never merge lines
 * in silence: a line that they would tear or swallow is read by itself.
 */
final class TextRecords {

    /** How far a quoted field may reach; a longer one is a quotation mark that nobody closed. */
    private static final int MOST_LINES = 100;

    private final Lines lines;
    private final Delimiter delimiter;
    private final RFC4180Parser parser;
    /** Lines that were looked at and not yet read. */
    private final Deque<String> ahead;

    private boolean astray;

    /** @param sample the first lines, from which the delimiter was told; {@code lines} goes on behind them */
    TextRecords(List<String> sample, Lines lines, Delimiter delimiter) {
        this.ahead = new ArrayDeque<>(sample);
        this.lines = lines;
        this.delimiter = delimiter;
        // A parser remembers what a broken file left open: one of its own for each file.
        this.parser =
                new RFC4180ParserBuilder().withSeparator(delimiter.character()).build();
    }

    /** The fields of the next record, or null at the end. */
    String @Nullable [] next() throws IOException {
        String line = ahead.isEmpty() ? lines.next() : ahead.poll();
        if (line == null) {
            return null;
        }
        astray = false;
        Quotes.End end = Quotes.of(line, delimiter.character());
        if (end == Quotes.End.CLOSED) {
            return parser.parseLine(line);
        }
        String whole = end == Quotes.End.OPEN ? joined(line) : null;
        if (whole == null) {
            astray = true;
            return literal(line);
        }
        return parser.parseLine(whole);
    }

    /** Whether the record was one with quotation marks astray. */
    boolean astray() {
        return astray;
    }

    /** The lines over which a quoted field goes on; null where its marks do not fit, and only the first line is read. */
    private @Nullable String joined(String first) throws IOException {
        StringBuilder whole = new StringBuilder(first);
        List<String> parts = new ArrayList<>(List.of(first));
        while (parts.size() < MOST_LINES && lookedAhead(parts.size())) {
            String next = nthAhead(parts.size());
            parts.add(next);
            whole.append('\n').append(next);
            Quotes.End end =
                    next.indexOf('"') < 0 ? Quotes.End.OPEN : Quotes.of(whole.toString(), delimiter.character());
            if (end == Quotes.End.STRAY || (end == Quotes.End.CLOSED && eachIsARecord(parts))) {
                return null;
            }
            if (end == Quotes.End.CLOSED) {
                parts.stream().skip(1).forEach(taken -> ahead.poll());
                return whole.toString();
            }
        }
        return null;
    }

    private boolean lookedAhead(int count) throws IOException {
        while (ahead.size() < count) {
            String next = lines.next();
            if (next == null) {
                return false;
            }
            ahead.add(next);
        }
        return true;
    }

    private String nthAhead(int count) {
        Iterator<String> waiting = ahead.iterator();
        for (int i = 1; i < count; i++) {
            waiting.next();
        }
        return waiting.next();
    }

    /** Whether the lines are whole records each, which two stray quotation marks seem to join. */
    private boolean eachIsARecord(List<String> parts) {
        return parts.stream().allMatch(part -> delimiter.fields() > 1 && literal(part).length == delimiter.fields());
    }

    private String[] literal(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(delimiter.character()); to >= 0; to = line.indexOf(delimiter.character(), from)) {
            fields.add(line.substring(from, to));
            from = to + 1;
        }
        fields.add(line.substring(from));
        return fields.toArray(String[]::new);
    }
}
