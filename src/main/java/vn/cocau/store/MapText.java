package vn.cocau.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small map of texts as one column: a line for each entry, {@code name=text}, sorted by name; reads back exactly. */
final class MapText {

    private MapText() {}

    static String write(Map<String, String> map) {
        StringBuilder text = new StringBuilder();
        map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(entry.getKey())
                        .append('=')
                        .append(escaped(entry.getValue()))
                        .append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            map.put(line.substring(0, equals), unescaped(line.substring(equals + 1)));
        });
        return map;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\') {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 'r' ? '\r' : text.charAt(i));
            } else {
                plain.append(next);
            }
        }
        return plain.toString();
    }
}
