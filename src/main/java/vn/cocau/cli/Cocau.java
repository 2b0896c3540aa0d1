package vn.cocau.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.Fault;
import vn.cocau.job.OperatorMistake;
import vn.cocau.job.Outcome;
import vn.cocau.job.RunOptions;
import vn.cocau.store.HeldException;

/** The command line: runs one command and gives its exit code. */
public final class Cocau {

    /** What Java puts where it could not decode a byte. */
    private static final String UNDECODED = "\uFFFD";

    private final Screen screen;
    private final CocauCommand command;

    private Cocau(Screen screen, CoreLoader loader) {
        this.screen = screen;
        this.command = new CocauCommand(screen, loader);
    }

    /** Runs the command these arguments name. */
    public static int run(CoreLoader loader, String... arguments) {
        return run(Screen.ofProcess(language(arguments)), loader, arguments);
    }

    static int run(Screen screen, CoreLoader loader, String... arguments) {
        return new Cocau(screen, loader).run(arguments);
    }

    private int run(String... arguments) {
        if (!isUtf8()) {
            if (List.of(arguments).toString().contains(UNDECODED)) {
                return screen.refuse(Outcome.MISTAKE, Map.of("mistake", screen.text("cli.locale", Map.of())));
            }
            screen.warn("cli.locale");
        }
        CommandLine line = new CommandLine(command)
                .setResourceBundle(Sentences.catalogue(screen.language()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((mistake, given) -> mistake(new Mistakes(screen).told(mistake)))
                .setExecutionExceptionHandler((failure, given, parsed) -> failed(failure, given.getCommandName()));
        return line.execute(arguments);
    }

    private int failed(Exception failure, String name) {
        if (failure instanceof OperatorMistake mistake) {
            return mistake(String.valueOf(mistake.getMessage()));
        }
        if (failure instanceof HeldException held) {
            return screen.refuse(Outcome.HELD, Map.of("holder", Holder.text(screen, held)));
        }
        RunOptions options = command.options();
        if (!name.equals(CheckCommand.NAME)) {
            log(options, failure);
        }
        return screen.refuse(
                Outcome.FAILED, Map.<String, Object>of("log", options.log(), "fault", Fault.line(failure)));
    }

    private int mistake(String what) {
        String oneLine = what.lines().findFirst().orElse("");
        return screen.refuse(Outcome.MISTAKE, Map.of("mistake", oneLine));
    }

    /** The screen shows one line; the log says the rest. */
    private static void log(RunOptions options, Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(options.store());
            Files.writeString(
                    options.log(),
                    trace.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException noLog) {
            failure.addSuppressed(noLog);
        }
    }

    /** Help and mistakes are told in the language too, so it is looked for before anything is parsed. */
    private static Language language(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        int option = all.indexOf("--lang");
        boolean english = all.contains("--lang=en")
                || (option >= 0 && all.subList(option, all.size()).contains("en"));
        return english ? Language.EN : Language.VI;
    }

    private static boolean isUtf8() {
        return System.getProperty("os.name", "").startsWith("Windows")
                || "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    }
}
