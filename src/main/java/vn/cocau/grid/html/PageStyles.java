package vn.cocau.grid.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The rules of a page's style sheets that name an element, a class or both, as programs write them; others are left out. */
final class PageStyles {

    private static final Pattern SELECTOR = Pattern.compile("[A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)?");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_KEPT = 10_000;

    /** What an element's declarations depend on. */
    private record Key(String name, String classes, String own) {}

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Map<Key, Map<String, String>> declared = new HashMap<>();

    /** Takes the rules of a style sheet, the later of which win; rules for other media than all are left out. */
    void add(String css) {
        declared.clear();
        String rest = withoutComments(css);
        String selectors = "";
        int depth = 0;
        int start = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '{') {
                selectors = depth == 0 ? rest.substring(start, i) : "";
                depth++;
                start = i + 1;
            } else if (rest.charAt(i) == '}') {
                add(selectors, rest.substring(start, i));
                selectors = "";
                depth = Math.max(depth - 1, 0);
                start = i + 1;
            }
        }
    }

    private void add(String selectors, String body) {
        Map<String, String> declarations = Declarations.of(body);
        for (String selector : selectors.split(",", -1)) {
            String key = selector.strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && SELECTOR.matcher(key).matches()) {
                rules.computeIfAbsent(key, name -> new LinkedHashMap<>()).putAll(declarations);
            }
        }
    }

    private static String withoutComments(String css) {
        StringBuilder rest = new StringBuilder(css.length());
        int done = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", done)) {
            int end = css.indexOf("*/", start + 2);
            rest.append(css, done, start);
            done = end < 0 ? css.length() : end + 2;
        }
        return rest.append(css, done, css.length())
                .toString()
                .replace("<!--", "")
                .replace("-->", "");
    }

    /** What is declared for an element: by its name, its classes, and its own style, the last of which wins. */
    Map<String, String> of(Element element) {
        String name = element.normalName();
        String classes = element.className();
        String own = element.attr("style");
        if (declared.size() > MOST_KEPT) {
            declared.clear();
        }
        return declared.computeIfAbsent(new Key(name, classes, own), this::declared);
    }

    private Map<String, String> declared(Key key) {
        Map<String, String> all = new LinkedHashMap<>(rule(key.name()));
        for (String each : SPACES.split(key.classes().toLowerCase(Locale.ROOT), -1)) {
            if (!each.isEmpty()) {
                all.putAll(rule("." + each));
                all.putAll(rule(key.name() + "." + each));
            }
        }
        all.putAll(Declarations.of(key.own()));
        return all;
    }

    private Map<String, String> rule(String selector) {
        return rules.getOrDefault(selector, Map.of());
    }
}
