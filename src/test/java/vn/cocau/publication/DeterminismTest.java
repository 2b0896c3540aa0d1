package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "vi-VN, Asia/Ho_Chi_Minh",
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"
    })
    void locale_and_time_zone_change_no_byte(String tag, String zoneId) throws Exception {
        Map<String, String> expected = written("plain", SampleRelease.complete());
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertThat(written("moved", SampleRelease.complete())).isEqualTo(expected);
    }

    @Test
    void the_order_of_the_lists_changes_no_byte() throws Exception {
        Release release = SampleRelease.complete();
        Random random = new Random(7);
        Release other = new Release(
                release.profile(),
                shuffled(release.figures(), random),
                shuffled(release.observations(), random),
                shuffled(release.ledgers(), random),
                shuffled(release.findings(), random),
                shuffled(release.files(), random),
                release.coverage(),
                shuffled(release.revisions(), random),
                shuffled(release.decisions(), random),
                release.programVersion(),
                release.comparedWith());
        assertThat(written("shuffled", other)).isEqualTo(written("plain", release));
    }

    @Test
    void all_outputs_are_written() throws Exception {
        assertThat(written("plain", SampleRelease.complete()))
                .containsOnlyKeys(
                        "decisions.csv",
                        "findings.csv",
                        "ledger.csv",
                        "manifest.json",
                        "observations.csv",
                        "revisions.csv",
                        "structure.csv",
                        "structure.xlsx",
                        "summary.txt");
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The hash of every file of a publication. */
    private Map<String, String> written(String name, Release release) throws Exception {
        Path target = Files.createDirectory(folder.resolve(name));
        ReleaseWriter.write(release, target);
        Map<String, String> contents = new TreeMap<>();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))));
            }
        }
        return contents;
    }
}
