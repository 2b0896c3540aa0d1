package vn.cocau.real;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.cocau.RealFiles;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** The observations of one real file, asked for by their keys as a person writes them. */
record PublishedFigures(Profile profile, Recognition recognition) {

    /** Reads a file of a folder that is named as its profile. */
    static PublishedFigures of(String folder, String file) {
        Path path = RealFiles.folder(folder).resolve(file);
        Profile profile = Profiles.load(folder);
        return new PublishedFigures(
                profile,
                new TableRecogniser(profile)
                        .recognise(Objects.requireNonNull(
                                Workbooks.open(path, Place.ofFile(file)).workbook())));
    }

    /** The observation of a key such as {@code 370000/B1GQ/_T/LEVEL/CURRENT/2021/FINAL}. */
    Observation at(String key) {
        return recognition.observations().stream()
                .filter(each -> KeyNotation.format(each.key()).equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " was not read: " + sentences()));
    }

    BigDecimal amount(String key) {
        return Objects.requireNonNull(at(key).amount()).stripTrailingZeros();
    }

    /** The sum over all territories below the root, of a key without its territory: {@code B1GQ/_T/…}. */
    BigDecimal sumOfParts(String key) {
        String root = profile.territories().root().value();
        return sum(each -> KeyNotation.format(each.key()).endsWith("/" + key)
                && !each.key().series().territory().value().equals(root));
    }

    BigDecimal sum(Predicate<Observation> which) {
        return recognition.observations().stream()
                .filter(which)
                .map(each -> Objects.requireNonNull(each.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In percent, to two decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    List<Finding> findings() {
        return recognition.findings();
    }

    List<String> sentences() {
        return findings().stream()
                .map(finding -> Sentences.of(finding, Language.EN))
                .toList();
    }
}
