package vn.cocau;

import java.util.List;
import vn.cocau.profile.Profile;

/** Profiles that know nothing of how large their territories are. */
public final class WithoutBands {

    private WithoutBands() {}

    public static Profile of(Profile profile) {
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
                profile.conventions(),
                profile.tolerances(),
                List.of(),
                profile.targets());
    }
}
