package vn.cocau.grid.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lists under {@code resources/encoding}. */
final class EncodingData {

    private EncodingData() {}

    /** The rows of a comma-separated list, without its header. */
    static List<String[]> rows(String name) {
        return lines(name).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static List<String> lines(String name) {
        InputStream stream = Objects.requireNonNull(
                EncodingData.class.getResourceAsStream("/encoding/" + name), "missing encoding/" + name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** {@code 0041 00C0} as the characters it names. */
    static String characters(String hex) {
        return List.of(hex.split(" ")).stream()
                .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }
}
