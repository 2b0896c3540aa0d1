package vn.cocau.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.cocau.job.Outcome;
import vn.cocau.profile.TextReading;

/** {@code alias}: says what a label means that the profile does not know. The row is added to the user's own labels. */
@Command(name = "alias")
final class AliasCommand implements Callable<Integer> {

    private static final String COLUMNS = "label,lang,role,sets,implies,note\n";

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "cli.alias.label")
    private @Nullable String label;

    @Parameters(index = "1", arity = "0..1", paramLabel = "MEANING", descriptionKey = "cli.alias.meaning")
    private String meaning = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.alias.role")
    private String role = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.alias.note")
    private String note = "";

    @Override
    public Integer call() throws IOException {
        CocauCommand given = Commands.given(cocau);
        needUnknown(given, Commands.given(label));
        String row = Stream.of(Commands.given(label), "", role, meaning, "", note)
                .map(AliasCommand::quoted)
                .collect(Collectors.joining(",", "", "\n"));
        Path labels = given.options().labels();
        String before = Files.exists(labels) ? Files.readString(labels, StandardCharsets.UTF_8) : COLUMNS;
        Files.createDirectories(given.options().store());
        Path candidate = labels.resolveSibling("labels.csv.new");
        Files.writeString(candidate, before + row, StandardCharsets.UTF_8);
        try {
            given.core(candidate);
            Files.move(candidate, labels, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(candidate);
        }
        return given.screen()
                .end(Outcome.ALIAS_ADDED, Map.<String, Object>of("label", Commands.given(label), "labels", labels));
    }

    /** A label with two meanings is read as neither, everywhere it stands. */
    private static void needUnknown(CocauCommand cocau, String label) {
        List<TextReading> readings = cocau.core().profile().lexicon().read(label);
        if (readings.get(0).complete() && !readings.get(0).silent()) {
            throw cocau.mistake("cli.alias.known", Map.of("label", label));
        }
    }

    private static String quoted(String field) {
        return field.isEmpty() ? "" : '"' + field.replace("\"", "\"\"") + '"';
    }
}
