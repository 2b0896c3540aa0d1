package vn.cocau.job;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ProfileException;
import vn.cocau.profile.Profiles;

/** The statistics of the product for one profile. */
public final class StatisticalCore {

    private StatisticalCore() {}

    /** See {@link CoreLoader}. */
    public static Core load(RunOptions options, Path labels) {
        Profile profile = profile(options, labels);
        return new Core(profile, new SubmissionReader(profile)::read, holdings -> {
            throw new OperatorMistake("aggregation is not connected yet");
        });
    }

    private static Profile profile(RunOptions options, Path labels) {
        try {
            Profile profile = Profiles.load(options.profile(), labels);
            LocalDate asOf = options.asOf();
            return asOf == null ? profile : profile.withGeography(asOf);
        } catch (ProfileException mistake) {
            throw new OperatorMistake(String.valueOf(mistake.getMessage()));
        }
    }
}
