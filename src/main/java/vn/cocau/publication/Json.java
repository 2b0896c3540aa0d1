package vn.cocau.publication;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes maps (keys sorted), lists, texts, whole numbers and null as JSON, indented by two spaces. */
public final class Json {

    private Json() {}

    public static String text(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(@Nullable Object value, String newLine, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            object(map, newLine, out);
        } else if (value instanceof List<?> list) {
            array(list, newLine, out);
        } else if (value instanceof Number || value == null) {
            out.append(value);
        } else {
            string(value.toString(), out);
        }
    }

    private static void object(Map<?, ?> map, String newLine, StringBuilder out) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        String inner = newLine + "  ";
        out.append('{');
        String separator = inner;
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(separator);
            string(entry.getKey(), out);
            out.append(": ");
            write(entry.getValue(), inner, out);
            separator = "," + inner;
        }
        out.append(sorted.isEmpty() ? "}" : newLine + "}");
    }

    private static void array(List<?> list, String newLine, StringBuilder out) {
        String inner = newLine + "  ";
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            out.append(inner);
            write(each.next(), inner, out);
            out.append(each.hasNext() ? "," : "");
        }
        out.append(list.isEmpty() ? "]" : newLine + "]");
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
