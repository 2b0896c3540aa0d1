package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.cocau.archive.Archive;
import vn.cocau.archive.InputFolder;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Sentences;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.job.Core;
import vn.cocau.job.Holdings;
import vn.cocau.job.Judgement;
import vn.cocau.job.Outcome;
import vn.cocau.job.StoreView;
import vn.cocau.store.HeldException;

/** {@code check}: judges files as an import would, and writes what goes back to their senders; nothing is stored. */
@Command(name = CheckCommand.NAME)
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    private static final int TOLD_OF_ONE_KIND = 20;

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.check.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "cli.check.out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        CocauCommand given = Commands.given(cocau);
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw given.mistake("cli.check.no-file", Map.of("file", file));
            }
        }
        ReturnFolder returned = new ReturnFolder(given, out);
        for (Path file : files) {
            returned.needOther(file, name(given, file));
        }
        Core core = given.core();
        Optional<Holdings> others = others(given, core);
        boolean rejected = false;
        for (Path file : files) {
            Examination examination = Judgement.of(core, file, name(given, file), Archive.hash(file));
            Submission submission = examination.submission();
            List<Finding> findings = findings(core, others, submission);
            tell(given.screen(), submission, findings);
            returned.write(core.profile(), file, examination, findings);
            rejected |= submission.verdict() == Verdict.REJECTED;
        }
        Map<String, Integer> count = Map.of("count", files.size());
        Screen screen = given.screen();
        return rejected ? screen.end(Outcome.CHECKED_REJECTED, count) : screen.end(Outcome.CHECKED, count);
    }

    /** What else the store holds; where that cannot be had, one line says what is not checked. */
    private static Optional<Holdings> others(CocauCommand cocau, Core core) {
        try {
            Optional<StoreView> store = StoreView.of(cocau.options(), core);
            if (store.isPresent() && store.get().current()) {
                return store.map(StoreView::holdings);
            }
            cocau.screen().say(store.isPresent() ? "cli.check.outdated" : "cli.check.no-store", Map.of());
        } catch (HeldException held) {
            cocau.screen().say("cli.check.held", Map.of("holder", Holder.text(cocau.screen(), held)));
        }
        return Optional.empty();
    }

    /** What is said of the file itself and, where the store is there, of it among the others. */
    private static List<Finding> findings(Core core, Optional<Holdings> others, Submission submission) {
        List<Finding> findings = new ArrayList<>(submission.findings());
        others.map(holdings ->
                        core.compiler().compile(holdings.with(submission)).findings())
                .ifPresent(all -> all.stream()
                        .filter(each -> each.place().file().equals(submission.file()) && !findings.contains(each))
                        .forEach(findings::add));
        return findings;
    }

    private static String name(CocauCommand cocau, Path file) throws IOException {
        Path folder = cocau.options().input();
        return Files.isDirectory(folder)
                ? new InputFolder(folder.toRealPath()).nameOf(file.toRealPath())
                : new InputFolder(folder).nameOf(file);
    }

    private static void tell(Screen screen, Submission submission, List<Finding> findings) {
        screen.say(
                "cli.checked",
                Map.<String, Object>of(
                        "file", submission.file(),
                        "verdict",
                                screen.text(
                                        "cli.verdict." + submission.verdict().name(), Map.of()),
                        "read", submission.readableCells()));
        Map<FindingCode, Integer> told = new EnumMap<>(FindingCode.class);
        for (Finding finding : findings) {
            int number = told.merge(finding.code(), 1, Integer::sum);
            if (number <= TOLD_OF_ONE_KIND) {
                screen.line("  " + Sentences.of(finding, screen.language()));
            }
        }
        told.values().stream()
                .filter(number -> number > TOLD_OF_ONE_KIND)
                .forEach(number -> screen.say("cli.check.more", Map.of("count", number - TOLD_OF_ONE_KIND)));
    }
}
