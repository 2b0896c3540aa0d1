package vn.cocau.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads profiles: those shipped with the program by name, or a folder of the user's own with the same layout. */
public final class Profiles {

    private Profiles() {}

    /** A profile by its shipped name or its folder; see {@link #load(String, Path)}. */
    public static Profile load(String nameOrFolder) {
        return load(nameOrFolder, null);
    }

    /**
     * A profile by its shipped name or its folder, with labels of the user's own.
     *
     * @param extraLabels further rows of {@code labels.csv}, which win over all others; null or absent for none
     * @throws ProfileException where the data has a mistake, or there is no such profile
     */
    public static Profile load(String nameOrFolder, @Nullable Path extraLabels) {
        ProfileFiles files = ProfileFiles.find(nameOrFolder);
        ProfileSettings settings = ProfileSettings.read(files);
        Territories territories = TerritoryFiles.territories(files, settings);
        Classification classification = ClassificationFiles.read(files, settings);
        Lexicon lexicon = new LabelFiles(files, settings, territories, classification).lexicon(extraLabels);
        Conventions conventions = ConventionFiles.conventions(files, settings);
        var bands = ConventionFiles.bands(files);
        var targets = TargetFile.read(files, territories, classification);
        ReportForm form = settings.has("form") ? FormSettings.read(settings, classification) : null;
        files.refuseUnread();
        return new Profile(
                files.id(),
                files.hash(),
                settings.names(),
                settings.languages(),
                settings.value("geography").date(),
                settings.value("unit").unit(),
                territories,
                classification,
                lexicon,
                conventions,
                ConventionFiles.tolerances(settings),
                bands,
                targets,
                form);
    }
}
