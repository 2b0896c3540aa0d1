package vn.cocau.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.cube.Coverage;

/** What a publication was made of and what it consists of, each with its hash: no clock, host, path, JDK or commit. */
final class Manifest {

    static final String FILE_NAME = "manifest.json";

    private Manifest() {}

    static byte[] bytes(Release release, SortedMap<String, byte[]> outputs) {
        Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
        manifest.put("inputs", inputs(release));
        manifest.put(
                "profile",
                Map.of("id", release.profile().id(), "sha256", release.profile().hash()));
        manifest.put("program_version", release.programVersion());
        manifest.put("compared_with", release.comparedWith());
        manifest.put("outputs", outputs(outputs));
        manifest.put("coverage", coverage(release.coverage()));
        manifest.put("findings", findings(release));
        return Json.text(manifest).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> inputs(Release release) {
        return release.files().stream()
                .sorted(Comparator.comparing(SubmittedFile::file).thenComparing(SubmittedFile::contentHash))
                .map(file -> Map.of(
                        "file", file.file(),
                        "sha256", file.contentHash(),
                        "verdict", file.verdict().name(),
                        "state", file.state()))
                .toList();
    }

    private static List<Map<String, Object>> outputs(SortedMap<String, byte[]> outputs) {
        return outputs.entrySet().stream()
                .map(output -> Map.<String, Object>of(
                        "file", output.getKey(),
                        "sha256", sha256(output.getValue()),
                        "size", output.getValue().length))
                .toList();
    }

    private static Map<String, @Nullable Object> coverage(Coverage coverage) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("period", coverage.period());
        result.put("reported", codes(coverage.reported()));
        result.put("missing", codes(coverage.missing()));
        return result;
    }

    private static List<String> codes(List<TerritoryCode> territories) {
        return territories.stream().map(TerritoryCode::value).sorted().toList();
    }

    private static Map<String, Map<String, Long>> findings(Release release) {
        return release.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity().name(),
                        Collectors.groupingBy(finding -> finding.code().name(), Collectors.counting())));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
