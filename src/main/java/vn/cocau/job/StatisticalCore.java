package vn.cocau.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.intake.Presence;
import vn.cocau.intake.StoredSubmission;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ProfileException;
import vn.cocau.profile.Profiles;
import vn.cocau.publication.Compilation;
import vn.cocau.store.Arrival;

/** The statistics of the product for one profile. */
public final class StatisticalCore {

    private StatisticalCore() {}

    /** See {@link CoreLoader}. */
    public static Core load(RunOptions options, Path labels) {
        Profile profile = profile(options, labels);
        Judge judge = new ReaderJudge(new SubmissionReader(profile, options.limits()));
        return new Core(profile, judge, holdings -> draft(profile, holdings));
    }

    private static Draft draft(Profile profile, Holdings holdings) {
        String version = Program.current().version();
        return new ReleaseDraft(Compilation.of(profile, stored(holdings), holdings.decisions(), version));
    }

    /** One submission may have been shown under its path more than once. */
    private static List<StoredSubmission> stored(Holdings holdings) {
        return holdings.received().stream()
                .collect(Collectors.groupingBy(
                        holding -> List.of(
                                holding.arrival().path(), holding.arrival().contentHash()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(shown -> new StoredSubmission(
                        shown.get(0).submission(),
                        shown.stream().map(StatisticalCore::presence).toList()))
                .toList();
    }

    private static Presence presence(Holdings.Holding holding) {
        Arrival arrival = holding.arrival();
        return new Presence(arrival.path(), arrival.arrivedRun(), arrival.goneRun());
    }

    private static Profile profile(RunOptions options, Path labels) {
        try {
            Profile profile = Profiles.load(options.profile(), labels);
            LocalDate geography = options.geography();
            return geography == null ? profile : profile.withGeography(geography);
        } catch (ProfileException mistake) {
            throw new OperatorMistake(String.valueOf(mistake.getMessage()));
        }
    }
}
