package vn.cocau.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs and libraries that may or may not be there. */
final class Programs {

    /** Stands for the input's path in a command. */
    static final String INPUT = "{input}";

    private static final long ANSWER_SECONDS = 30;

    private Programs() {}

    /** The program with what it prints when asked, where it answers at all. */
    static Map<String, String> answering(List<String> programs, String... question) {
        for (String program : programs) {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(question));
            String answer = answer(command);
            if (!answer.isEmpty()) {
                return Map.of(program, answer);
            }
        }
        return Map.of();
    }

    static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A library's version by its jar's name, or nothing where it is not on the class path. */
    static String version(String library) {
        Matcher jar = Pattern.compile("[/\\\\]" + library + "-([0-9][^/\\\\]*)\\.jar")
                .matcher(System.getProperty("java.class.path"));
        return jar.find() ? jar.group(1) : "";
    }

    private static String answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? text : "";
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
