package vn.cocau.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way of reading an input: a process that prints what it found there, or a remark why there is none.
 *
 * @param command the process; empty where it is not installed
 * @param compared whether it reads cells at all, so that its facts must be right
 */
record Contender(String name, List<String> command, boolean compared, String remark) {

    /** What the readers need; a hundred jars more, and a process starts a fifth of a second later. */
    private static final Pattern LIBRARIES =
            Pattern.compile(".*[/\\\\](classes|(poi|xmlbeans|commons-|log4j-api|SparseBitSet"
                    + "|opencsv|fastexcel|aalto|stax2|fastcsv|duckdb|jspecify|jsoup|slf4j|logback)[^/\\\\]*\\.jar)");

    /** A class of ours with a main method, in a virtual machine of its own. */
    static Contender java(String name, Class<?> main, String heap, String... afterInput) {
        String java = System.getProperty("java.home") + "/bin/java";
        List<String> command =
                new ArrayList<>(List.of(java, "-Xmx" + heap, "-cp", classPath(), main.getName(), Programs.INPUT));
        command.addAll(List.of(afterInput));
        return new Contender(name, command, true, "heap " + heap);
    }

    static Contender program(String name, String... command) {
        return new Contender(name, List.of(command), true, "");
    }

    static Contender absent(String name) {
        return new Contender(name, List.of(), true, "not installed");
    }

    boolean installed() {
        return !command.isEmpty();
    }

    /** Does less than reading, for scale. */
    Contender uncompared() {
        return new Contender(name, command, false, remark);
    }

    private static String classPath() {
        String[] all = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
        return Arrays.stream(all).filter(LIBRARIES.asMatchPredicate()).collect(Collectors.joining(File.pathSeparator));
    }
}
