package vn.cocau.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person should know about a cell, a file or a figure: a code, a place and typed arguments. The sentence is
 * made of them by {@link Sentences}, and nowhere else.
 *
 * <p>The arguments {@code found}, {@code expected} and {@code proposal} have columns of their own in every report.
 */
public record Finding(FindingCode code, Severity severity, Place place, Map<String, Object> arguments) {

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** A finding of the code's usual severity. {@code namesAndValues} alternates argument names and values. */
    public static Finding of(FindingCode code, Place place, Object... namesAndValues) {
        return new Finding(code, code.severity(), place, arguments(namesAndValues));
    }

    public Finding withSeverity(Severity other) {
        return new Finding(code, other, place, arguments);
    }

    /** What stands in the cell, as text; empty where the code needs none. */
    public String found() {
        return argument("found");
    }

    public String expected() {
        return argument("expected");
    }

    public String proposal() {
        return argument("proposal");
    }

    private String argument(String name) {
        Object value = arguments.get(name);
        return value == null ? "" : Arguments.neutral(value);
    }

    private static Map<String, Object> arguments(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a finding's arguments come in pairs of name and value");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            result.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return result;
    }
}
