package vn.cocau.grid.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The rules of a page's style sheets that name an element, a class or both, as programs write them; others are left out. */
final class PageStyles {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("[A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)?");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_KEPT = 10_000;

    /** What an element's declarations depend on. */
    private record Key(String name, String classes, String own) {}

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Map<Key, Map<String, String>> declared = new HashMap<>();

    /** Takes the rules of a style sheet; later ones win. */
    void add(String css) {
        declared.clear();
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (rule.find()) {
            Map<String, String> declarations = Declarations.of(rule.group(2));
            for (String selector : rule.group(1).split(",", -1)) {
                String key = selector.strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && SELECTOR.matcher(key).matches()) {
                    rules.computeIfAbsent(key, name -> new LinkedHashMap<>()).putAll(declarations);
                }
            }
        }
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
