package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cocau.publication.ReleaseBuilder.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.intake.Verdict;

class ReleaseWriterTest {

    @Test
    void the_manifest_gives_size_and_hash_of_every_other_file(@TempDir Path folder) throws Exception {
        ReleaseWriter.write(release().build(), folder);
        String manifest = Files.readString(folder.resolve("manifest.json"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("manifest.json")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                assertThat(manifest)
                        .contains("\"file\": \"%s\",\n      \"sha256\": \"%s\",\n      \"size\": %d\n"
                                .formatted(file.getFileName(), hash, bytes.length));
            }
        }
    }

    @Test
    void an_output_that_is_there_already_is_never_overwritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("structure.csv"), "x");
        assertThatThrownBy(() -> ReleaseWriter.write(release().build(), folder))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void the_manifest_names_inputs_profile_and_outputs_and_nothing_of_the_machine(@TempDir Path folder)
            throws IOException {
        Release release = release()
                .files(new SubmittedFile("b.xlsx", "22", Verdict.ACCEPTED, null, "", null, "CURRENT"))
                .comparedWith("2025-01-01")
                .build();
        ReleaseWriter.write(release, folder);
        assertThat(Files.readString(folder.resolve("manifest.json"))).startsWith("""
                        {
                          "compared_with": "2025-01-01",
                          "coverage": {
                            "missing": [],
                            "period": null,
                            "reported": []
                          },
                          "findings": {},
                          "inputs": [
                            {
                              "file": "b.xlsx",
                              "sha256": "22",
                              "state": "CURRENT",
                              "verdict": "ACCEPTED"
                            }
                          ],
                          "outputs": [
                        """);
    }
}
