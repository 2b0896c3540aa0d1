package vn.cocau.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.cocau.intake.Decision;
import vn.cocau.job.Core;
import vn.cocau.job.DecisionBook;
import vn.cocau.job.Outcome;
import vn.cocau.job.StoreView;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.store.HeldException;

/** {@code decide}: writes down what a statistician decided about a cell or a conflict. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

    /** What is done with the figure; exactly one. */
    static final class Choice {

        @Option(names = "--take", paramLabel = "FILE", descriptionKey = "cli.decide.take")
        private @Nullable String file;

        @Option(names = "--release", descriptionKey = "cli.decide.release")
        private boolean release;

        @Option(names = "--value", paramLabel = "NUMBER", descriptionKey = "cli.decide.value")
        private @Nullable BigDecimal value;

        @Option(names = "--withdraw", descriptionKey = "cli.decide.withdraw")
        private boolean withdraw;

        Decision.Action action() {
            if (withdraw) {
                return Decision.Action.WITHDRAW;
            }
            if (release) {
                return Decision.Action.RELEASE;
            }
            return file == null ? Decision.Action.VALUE : Decision.Action.TAKE_FILE;
        }
    }

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Parameters(paramLabel = "CELL|KEY", descriptionKey = "cli.decide.subject")
    private @Nullable String subject;

    @ArgGroup(multiplicity = "1")
    private @Nullable Choice choice;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.decide.reason")
    private @Nullable String reason;

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "cli.decide.author")
    private String author = System.getProperty("user.name", "");

    @Override
    public Integer call() throws IOException, HeldException {
        CocauCommand given = Commands.given(cocau);
        if (Commands.given(reason).isBlank()) {
            throw given.mistake("cli.decide.no-reason", Map.of());
        }
        Core core = given.core();
        Decision decision = decision();
        need(given, StoreView.of(given.options(), core), decision);
        DecisionBook.add(given.options(), core, decision);
        return given.screen().end(Outcome.DECIDED, Map.of("subject", decision.subject()));
    }

    private Decision decision() {
        Choice chosen = Commands.given(choice);
        return new Decision(
                0,
                subject(),
                chosen.action(),
                chosen.file,
                chosen.value,
                author,
                Commands.given(reason),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** The cell or the key, as it is printed; {@code >} stands for the mark that no keyboard has. */
    private String subject() {
        return Commands.given(subject).strip().replaceFirst("\\s*>\\s*", " › ");
    }

    /** A decision about a cell or a file that was never received would wait for ever, unseen. */
    private static void need(CocauCommand cocau, Optional<StoreView> store, Decision decision) {
        StoreView view = store.orElseThrow(() -> cocau.mistake("cli.decide.no-store", Map.of()));
        boolean known = view.holdings().received().stream()
                .flatMap(each -> each.submission().observations().stream())
                .anyMatch(each -> isAbout(decision.subject(), each));
        if (!known) {
            throw cocau.mistake("cli.decide.no-subject", Map.of("subject", decision.subject()));
        }
        String file = decision.file();
        if (file != null
                && view.holdings().received().stream()
                        .noneMatch(each -> each.submission().file().equals(file))) {
            throw cocau.mistake("cli.decide.no-file", Map.of("file", file));
        }
    }

    private static boolean isAbout(String subject, Observation observation) {
        return observation.place().toString().equals(subject)
                || KeyNotation.format(observation.key()).equals(subject);
    }
}
