package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.job.Core;
import vn.cocau.job.Holdings;
import vn.cocau.job.Outcome;
import vn.cocau.job.RunOptions;
import vn.cocau.job.StoreView;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;
import vn.cocau.store.HeldException;
import vn.cocau.store.Run;

/** {@code status}: what was accepted, rejected, what is missing, and how the last run ended. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Override
    public Integer call() throws IOException, HeldException {
        CocauCommand given = Commands.given(cocau);
        if (given.asOf() != null) {
            return new ArchivedPublication(given, given.asOf()).call();
        }
        Screen screen = given.screen();
        Core core = given.core();
        Optional<StoreView> store = StoreView.of(given.options(), core);
        if (store.isEmpty()) {
            return screen.end(Outcome.NO_RUN_YET, Map.of());
        }
        store.get().holdings().received().stream()
                .filter(each -> each.arrival().present())
                .forEach(each -> tell(screen, core.profile(), each.submission()));
        missing(screen, core.profile(), store.get().holdings());
        publication(screen, given.options());
        store.get().lastRun().ifPresent(run -> tell(screen, run));
        return screen.end(Outcome.SHOWN, Map.of());
    }

    private static void tell(Screen screen, Profile profile, Submission submission) {
        TerritoryCode territory = submission.territory();
        String name = territory == null ? "" : profile.territories().name(territory, profile.geography());
        String period = submission.reportingPeriod() == null
                ? ""
                : submission.reportingPeriod().toString();
        screen.say(
                "cli.status.file",
                Map.<String, Object>of(
                        "file",
                        submission.file(),
                        "verdict",
                        screen.text("cli.verdict." + submission.verdict().name(), Map.of()),
                        "territory",
                        name,
                        "period",
                        period));
    }

    private static void missing(Screen screen, Profile profile, Holdings holdings) {
        Set<TerritoryCode> heard = holdings.received().stream()
                .map(Holdings.Holding::submission)
                .filter(each -> each.verdict() == Verdict.ACCEPTED)
                .flatMap(each -> each.observations().stream())
                .map(each -> each.key().series().territory())
                .collect(Collectors.toSet());
        List<String> missing =
                profile.territories().children(profile.territories().root(), profile.geography()).stream()
                        .filter(each -> !heard.contains(each.code()))
                        .map(Territory::name)
                        .toList();
        if (!missing.isEmpty()) {
            screen.say("cli.status.missing", Map.of("territories", String.join(", ", missing)));
        }
    }

    private static void publication(Screen screen, RunOptions options) throws IOException {
        Path latest = options.output().resolve("latest");
        if (Files.isSymbolicLink(latest)) {
            screen.say(
                    "cli.status.latest",
                    Map.<String, Object>of("latest", latest, "run", Files.readSymbolicLink(latest)));
        }
    }

    private static void tell(Screen screen, Run run) {
        Integer code = run.exitCode();
        screen.say(
                "cli.status.run",
                Map.<String, Object>of(
                        "at", seconds(run.requestedAt()),
                        "outcome", screen.text("cli.run." + run.outcome(), Map.of()),
                        "code", code == null ? "-" : code.toString()));
    }

    /** A moment without the fractions of a second, which nobody reads. */
    private static String seconds(String moment) {
        return moment.replaceFirst("\\.\\d+Z$", "Z").replace('T', ' ').replace("Z", " UTC");
    }
}
