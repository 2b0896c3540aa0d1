package vn.cocau.real;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profiles;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** What was read from a real file, by key. */
record Figures(Recognition recognition, Map<String, Observation> byKey) {

    static Figures of(String profile, String folder, String file) {
        Path path = RealFiles.folder(folder).resolve(file);
        var workbook =
                Objects.requireNonNull(Workbooks.open(path, Place.ofFile(file)).workbook());
        Recognition recognition = new TableRecogniser(Profiles.load(profile)).recognise(workbook);
        Map<String, Observation> byKey = new HashMap<>();
        recognition.observations().forEach(each -> byKey.put(KeyNotation.format(each.key()), each));
        return new Figures(recognition, byKey);
    }

    Observation observation(String key) {
        Observation found = byKey.get(key);
        if (found == null) {
            throw new AssertionError(key + " was not read");
        }
        return found;
    }

    BigDecimal amount(String key) {
        return Objects.requireNonNull(observation(key).amount(), key);
    }

    /** The sum over territories of what a key says with {@code {t}} in the place of the territory. */
    BigDecimal sum(List<String> territories, String key) {
        return territories.stream()
                .map(territory -> amount(key.replace("{t}", territory)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The territories read whose codes match, in no order. */
    List<String> territories(String pattern) {
        return recognition.observations().stream()
                .map(each -> each.key().series().territory().value())
                .filter(code -> code.matches(pattern))
                .distinct()
                .toList();
    }
}
