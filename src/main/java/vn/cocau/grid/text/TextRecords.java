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
import vn.cocau.grid.Budget;

/**
 * The records of a text table. A quoted field may go on over several lines, but stray quotation marks never merge lines
 * in silence: a line that they would tear or swallow is read by itself.
 */
final class TextRecords {

    /** How far a quoted field may reach; a longer one is a quotation mark that nobody closed. */
    private static final int MOST_LINES = 100;
    /** What a long record costs while it is taken apart: for each of its fields, and for each letter. */
    private static final int LONG = 1 << 20;

    private static final int FIELD_COST = 64;
    private static final int LETTER_COST = 4;
    /** What is told of a line costs so much. */
    private static final int FINDING_COST = 1000;

    private final ByteLines lines;
    private final Budget budget;
    private final Delimiter delimiter;
    private final RFC4180Parser parser;
    /** Lines that were looked at and not yet read. */
    private final Deque<String> ahead;

    private boolean astray;
    private long longest;

    /** @param sample the first lines, from which the delimiter was told; {@code lines} goes on behind them */
    TextRecords(List<String> sample, ByteLines lines, Delimiter delimiter, Budget budget) {
        this.ahead = new ArrayDeque<>(sample);
        this.lines = lines;
        this.budget = budget;
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
        return Quotes.any(line) ? quoted(line) : parsed(line);
    }

    private String[] quoted(String line) throws IOException {
        return switch (Quotes.of(line, delimiter.character())) {
            case CLOSED -> parsed(line);
            case INDENTED -> parsed(Quotes.withoutIndents(line));
            case OPEN -> joined(line);
            case STRAY -> byItself(line);
        };
    }

    private String[] byItself(String line) {
        astray = true;
        budget.takeMemory(FINDING_COST);
        takeLength(line);
        return literal(line);
    }

    private String[] parsed(String record) throws IOException {
        takeLength(record);
        return parser.parseLine(record);
    }

    /** A record in the length of a file takes many times its length; each is asked for once, the longest counts. */
    private void takeLength(CharSequence record) {
        if (record.length() < LONG) {
            return;
        }
        long fields =
                record.chars().filter(letter -> letter == delimiter.character()).count();
        long cost = FIELD_COST * fields + (long) LETTER_COST * record.length();
        if (cost > longest) {
            budget.takeMemory(cost - longest);
            longest = cost;
        }
    }

    /** Whether the record was one with quotation marks astray. */
    boolean astray() {
        return astray;
    }

    /** A field goes on over several lines; where the marks do not fit, only the first line is read. */
    private String[] joined(String first) throws IOException {
        StringBuilder whole = new StringBuilder(first);
        List<String> parts = new ArrayList<>(List.of(first));
        while (parts.size() < MOST_LINES && lookedAhead(parts.size())) {
            String next = nthAhead(parts.size());
            parts.add(next);
            whole.append('\n').append(next);
            takeLength(whole);
            Quotes.End end = Quotes.any(next) ? Quotes.of(whole.toString(), delimiter.character()) : Quotes.End.OPEN;
            if (end == Quotes.End.STRAY || (end != Quotes.End.OPEN && eachIsARecord(parts))) {
                return byItself(first);
            }
            if (end != Quotes.End.OPEN) {
                parts.stream().skip(1).forEach(taken -> ahead.poll());
                return parsed(end == Quotes.End.CLOSED ? whole.toString() : Quotes.withoutIndents(whole.toString()));
            }
        }
        return byItself(first);
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
