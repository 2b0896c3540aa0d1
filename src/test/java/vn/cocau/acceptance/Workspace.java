package vn.cocau.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.cli.InProcess;
import vn.cocau.job.StatisticalCore;

/** A folder in which the program is run: {@code input} is what districts sent, {@code output} what it made of it. */
record Workspace(Path folder, String profile) {

    /** The sample of the project, read where it lies. */
    static final Path SAMPLE = Path.of("input");

    static Workspace in(Path folder, String profile) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        return new Workspace(folder, profile);
    }

    static Workspace thaiNguyen(Path folder) throws IOException {
        return in(folder, "thai-nguyen");
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Puts files into the input folder, over those of the same name. */
    Workspace put(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.write(input().resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
        return this;
    }

    Workspace putAll(Path from) throws IOException {
        return put(files(from));
    }

    /** Runs {@code import} on the input folder. */
    InProcess run() {
        return run("import");
    }

    InProcess run(String... command) {
        return over(input(), command);
    }

    /** Runs a command with another input folder. */
    InProcess over(Path otherInput, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--profile=" + profile, "--input=" + otherInput, "--output=" + output()));
        return InProcess.run(StatisticalCore::load, arguments);
    }

    Publication published() {
        return new Publication(output().resolve("latest"));
    }

    List<Path> runFolders() throws IOException {
        return list(output().resolve("runs"));
    }

    /** The files of a folder but those whose name begins with a dot, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        return list(folder).stream()
                .filter(file -> Files.isRegularFile(file)
                        && !file.getFileName().toString().startsWith("."))
                .toList();
    }

    static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
