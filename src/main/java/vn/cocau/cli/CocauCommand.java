package vn.cocau.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.cocau.finding.Language;
import vn.cocau.grid.Limits;
import vn.cocau.job.Core;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.OperatorMistake;
import vn.cocau.job.Program;
import vn.cocau.job.RunOptions;

/** The program's command; without a sub-command it imports. Holds the options all commands share. */
@Command(
        name = "cocau",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            ImportCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            DecideCommand.class,
            AliasCommand.class,
            TemplateCommand.class
        })
final class CocauCommand implements Callable<Integer> {

    @Option(names = "--profile", paramLabel = "NAME|FOLDER", scope = ScopeType.INHERIT, descriptionKey = "cli.profile")
    private @Nullable String profile;

    @Option(names = "--input", paramLabel = "FOLDER", scope = ScopeType.INHERIT, descriptionKey = "cli.input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "FOLDER", scope = ScopeType.INHERIT, descriptionKey = "cli.output")
    private Path output = Path.of("output");

    @Option(
            names = "--geography",
            paramLabel = "YYYY-MM-DD",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.geography")
    private @Nullable LocalDate geography;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT, descriptionKey = "cli.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, descriptionKey = "cli.lang")
    private Language language = Language.VI;

    @Option(names = "--limit", paramLabel = "NAME=N", scope = ScopeType.INHERIT, descriptionKey = "cli.limit")
    private Map<String, Long> limits = new TreeMap<>();

    private final Screen screen;
    private final CoreLoader loader;

    CocauCommand(Screen screen, CoreLoader loader) {
        this.screen = screen;
        this.loader = loader;
    }

    @Override
    public Integer call() throws Exception {
        return asOf == null ? new ImportAction(this).call() : new ArchivedPublication(this, asOf).call();
    }

    /** The date whose publication is asked for; null for none in particular. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    Screen screen() {
        return screen;
    }

    RunOptions options() {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw mistake("cli.no-output", Map.of("folder", output));
        }
        String name = Objects.requireNonNullElseGet(profile, Program::defaultProfile);
        return new RunOptions(name, input, output, geography, language, limits());
    }

    private Limits limits() {
        Limits chosen = Limits.USUAL;
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            Limits next = limit.getValue() > 0 ? chosen.with(limit.getKey(), limit.getValue()) : null;
            if (next == null) {
                throw mistake("cli.no-limit", Map.of("limit", limit, "names", String.join(", ", Limits.NAMES)));
            }
            chosen = next;
        }
        return chosen;
    }

    Core core() {
        return core(options().labels());
    }

    Core core(Path labels) {
        return loader.load(options(), labels);
    }

    /** A mistake told in the operator's language. */
    OperatorMistake mistake(String key, Map<String, ?> arguments) {
        return new OperatorMistake(screen.text(key, arguments));
    }

    void needInput() {
        if (!Files.isDirectory(input)) {
            throw mistake("cli.no-input", Map.of("folder", input));
        }
    }
}
