package vn.cocau.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.job.Outcome;

/** Where people read: always UTF-8, in their language. */
final class Screen {

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final boolean terminal;

    Screen(OutputStream out, OutputStream err, Language language, boolean terminal) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.language = language;
        this.terminal = terminal;
    }

    /** The process's own output, past any encoding the locale suggests. */
    static Screen ofProcess(Language language) {
        return new Screen(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                language,
                Terminal.isPresent());
    }

    Language language() {
        return language;
    }

    boolean isTerminal() {
        return terminal;
    }

    PrintStream out() {
        return out;
    }

    void line(String text) {
        out.println(text);
    }

    void say(String key, Map<String, ?> arguments) {
        line(text(key, arguments));
    }

    void say(Finding finding) {
        line(Sentences.of(finding, language));
    }

    void warn(String key) {
        err.println(text(key, Map.of()));
    }

    String text(String key, Map<String, ?> arguments) {
        return Sentences.text(key, language, arguments);
    }

    /** The last line of every command: what came of it, with the exit code. */
    int end(Outcome outcome, Map<String, ?> arguments) {
        line(ending(outcome, arguments));
        return outcome.code();
    }

    /** The last line where nothing was done. */
    int refuse(Outcome outcome, Map<String, ?> arguments) {
        err.println(ending(outcome, arguments));
        return outcome.code();
    }

    private String ending(Outcome outcome, Map<String, ?> arguments) {
        String what = text("outcome." + outcome.name(), arguments);
        return text("outcome.line", Map.<String, Object>of("outcome", what, "code", outcome.code()));
    }
}
