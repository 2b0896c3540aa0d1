package vn.cocau.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.cocau.publication.Json;

/** {@code run.json}: clock, host, duration and options of a run, beside its publication and no part of it. */
final class RunFile {

    private RunFile() {}

    static void write(Path file, RunOptions options, Instant requestedAt) throws IOException {
        Instant now = Instant.now();
        Map<String, String> entries = new HashMap<>();
        entries.put("requestedAt", requestedAt.toString());
        entries.put("writtenAt", now.toString());
        entries.put("duration", Duration.between(requestedAt, now).toString());
        entries.put("host", host());
        entries.put("java", System.getProperty("java.version", ""));
        entries.put("profile", options.profile());
        entries.put("input", options.input().toString());
        entries.put("output", options.output().toString());
        entries.put(
                "geography",
                options.geography() == null ? "" : options.geography().toString());
        Files.writeString(file, Json.text(entries), StandardCharsets.UTF_8);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unknown) {
            return "";
        }
    }
}
