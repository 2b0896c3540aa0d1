package vn.cocau.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;

/**
 * Builds every identity line that the profile's accounts make testable on a set of observations. Lines come from the
 * dictionary, never from a search for numbers that happen to add up.
 */
public final class Identities {

    private final List<LineSource> sources;

    public Identities(Profile profile, Formulas formulas) {
        this.sources = List.of(
                new ActivitySums(profile, formulas),
                new TerritorySums(profile, formulas),
                new SharesTo100(profile),
                new SharesOfLevels(),
                new ChangesOfLevels(profile),
                new BaseYearPrices());
    }

    /** The testable lines; one with a missing or suppressed member is left out, never taken as zero. */
    public List<Line> lines(Collection<Observation> observations) {
        Observed observed = new Observed(observations);
        List<Line> lines = new ArrayList<>();
        for (Observation whole : observations) {
            if (whole.equals(observed.get(whole.key()))) {
                sources.forEach(source -> lines.addAll(source.linesOf(whole, observed)));
            }
        }
        AddedUp addedUp = new AddedUp(lines);
        lines.replaceAll(addedUp::widened);
        return lines;
    }
}
