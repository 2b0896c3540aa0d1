package vn.cocau.planted;

import java.util.HashMap;
import java.util.Map;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** The profile of the offices whose workbooks are drawn. */
final class Office {

    /** That of the sample, with the marks in its legend that other offices use. */
    static final Profile PROFILE = withMarks(Profiles.load("thai-nguyen"));

    private Office() {}

    private static Profile withMarks(Profile profile) {
        Conventions conventions = profile.conventions();
        Map<String, ObservationStatus> legend = new HashMap<>(conventions.legend());
        legend.putAll(Marks.MORE);
        return new Profile(
                profile.id(),
                profile.hash(),
                profile.names(),
                profile.languages(),
                profile.geography(),
                profile.unit(),
                profile.territories(),
                profile.classification(),
                profile.lexicon(),
                new Conventions(
                        conventions.unmarkedStage(),
                        conventions.rowPrefixes(),
                        legend,
                        conventions.numberStyles(),
                        conventions.fileNames(),
                        conventions.reporting()),
                profile.tolerances(),
                profile.bands(),
                profile.targets());
    }
}
