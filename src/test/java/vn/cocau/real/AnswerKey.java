package vn.cocau.real;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * What a real file's numeric cells mean, written by hand from the file itself:
 *
 * <pre>
 * file: cn-shandong/各市生产总值(2021).xls
 * profile: cn-shandong
 * sheets:
 *   - sheet: Sheet1
 *     rest: label                        # numeric cells of no area: label, outside, refused (else there may be none)
 *     areas:                             # a later area wins over an earlier one
 *       - cells: B6:E22
 *         is: read                       # read (the default), checked, refused, outside, label; "read or checked"
 *         key: "{t}/{what}/LEVEL/CURRENT/2021/FINAL CNY:8"
 *         down: {t: [370000, ~, 370100]} # for each row of the area, ~ for one that it does not have
 *         across: {what: [B1GQ/_T, B1G/A]}
 * counts: {read: 170, checked: 0, refused: 0, label: 6, outside: 17}
 * findings:                              # every one, as printed in English
 *   - "..."
 * </pre>
 *
 * A key that ends in {@code reversed} is that of a deduction printed without its minus. A list may also be a span such as {@code 2001..2021}, or come from the file's own labels:
 * {@code {column: A, match: '(\d+)'}} or {@code {row: 3, match: '(\d{4})', names: {text: code}}}; with {@code slug: yes}
 * in lower case, without accents, joined by hyphens.
 */
record AnswerKey(
        String name,
        String file,
        String profile,
        List<SheetKey> sheets,
        Map<String, Integer> counts,
        List<String> findings) {

    /** The cells of one sheet. */
    record SheetKey(String sheet, String rest, List<Area> areas) {}

    @SuppressWarnings("unchecked")
    static AnswerKey read(Path path) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Map<String, Object> yaml = new Yaml().load(reader);
            List<Map<String, Object>> sheets = (List<Map<String, Object>>) yaml.get("sheets");
            return new AnswerKey(
                    path.getFileName().toString().replace(".yaml", ""),
                    text(yaml, "file"),
                    text(yaml, "profile"),
                    sheets.stream().map(AnswerKey::sheet).toList(),
                    (Map<String, Integer>) yaml.getOrDefault("counts", Map.of()),
                    ((List<String>) yaml.getOrDefault("findings", List.of())));
        } catch (IOException cause) {
            throw new IllegalStateException(path + " cannot be read", cause);
        }
    }

    @SuppressWarnings("unchecked")
    private static SheetKey sheet(Map<String, Object> yaml) {
        List<Map<String, Object>> areas = (List<Map<String, Object>>) yaml.getOrDefault("areas", List.of());
        return new SheetKey(
                text(yaml, "sheet"),
                String.valueOf(yaml.getOrDefault("rest", "")),
                areas.stream().map(Area::of).toList());
    }

    private static String text(Map<String, Object> yaml, String name) {
        Object value = yaml.get(name);
        if (value == null) {
            throw new IllegalStateException("a key has no '" + name + "'");
        }
        return value.toString();
    }
}
