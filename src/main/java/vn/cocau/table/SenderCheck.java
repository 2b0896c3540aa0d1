package vn.cocau.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;

/**
 * A file whose name speaks of one territory and whose tables speak of another (rule V-44): somebody else's workbook under a
 * new name, or a title left from a copy. Which of the two is meant only the sender knows.
 */
final class SenderCheck {

    private final Profile profile;

    SenderCheck(Profile profile) {
        this.profile = profile;
    }

    Optional<Finding> examine(String file, List<Observation> observations) {
        TerritoryCode named = named(file);
        Set<TerritoryCode> reported = new TreeSet<>();
        observations.forEach(each -> reported.add(each.key().series().territory()));
        if (named == null || reported.isEmpty() || reported.stream().anyMatch(each -> related(named, each))) {
            return Optional.empty();
        }
        TerritoryCode other = reported.iterator().next();
        return Optional.of(Finding.of(
                FindingCode.SENDER_DIFFERS, Place.ofFile(file), "expected", name(named), "found", name(other)));
    }

    private @Nullable TerritoryCode named(String file) {
        String name = Normalizer.normalize(file.substring(file.lastIndexOf('/') + 1), Normalizer.Form.NFC);
        String words = name.replaceFirst("\\.[^.]{1,5}$", "").replaceAll("[_\\-–]+", " ");
        return profile.lexicon().read(words).get(0).sets().get(Dimension.TERRITORY, TerritoryCode.class);
    }

    /** Whether one is the other or lies within it. */
    private boolean related(TerritoryCode a, TerritoryCode b) {
        return new Ancestry(profile).moreSpecific(a, b) != null;
    }

    private String name(TerritoryCode code) {
        return profile.territories().name(code, profile.geography());
    }
}
