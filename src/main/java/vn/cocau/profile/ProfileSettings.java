package vn.cocau.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The single settings of a profile, from its {@code profile.yaml}; every scalar is taken as the text it is written as. */
final class ProfileSettings {

    private static final String FILE = "profile.yaml";
    static final Set<String> KNOWN = Set.of(
            "names",
            "languages",
            "classification",
            "sectors",
            "root",
            "geography",
            "unit",
            "unmarked_stage",
            "row_prefixes",
            "number_styles",
            "tolerances",
            "form");

    private final String place;
    private final Map<?, ?> settings;

    private ProfileSettings(String place, Map<?, ?> settings) {
        this.place = place;
        this.settings = settings;
    }

    static ProfileSettings read(ProfileFiles files) {
        String place = files.place(FILE);
        Object root = parse(place, files.requiredText(FILE));
        if (!(root instanceof Map<?, ?> map)) {
            throw ProfileException.at(place, "expected settings of the form 'name: value'.");
        }
        for (Object name : map.keySet()) {
            if (!KNOWN.contains(String.valueOf(name))) {
                throw ProfileException.at(place, "the setting '" + name + "' is not known.");
            }
        }
        return new ProfileSettings(place, map);
    }

    private static Object parse(String place, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options), new Representer(unused), unused, options, new TextOnlyResolver());
        try {
            return yaml.load(text);
        } catch (YAMLException mistake) {
            throw ProfileException.at(
                    place, String.valueOf(mistake.getMessage()).replaceAll("\\s+", " "));
        }
    }

    boolean has(String name) {
        return settings.containsKey(name);
    }

    Value value(String name) {
        return value(name, settings.get(name));
    }

    /** A setting inside a group: {@code tolerances: {outlier_score: 3.5}}. */
    Value value(String group, String name) {
        return value(group + "." + name, group(group, settings.get(group)).get(name));
    }

    List<Value> list(String name) {
        return list(name, settings.get(name));
    }

    /** A list inside a group: {@code form: {prices: [CURRENT]}}. */
    List<Value> list(String group, String name) {
        return list(group + "." + name, group(group, settings.get(group)).get(name));
    }

    private List<Value> list(String name, @Nullable Object setting) {
        if (!(setting instanceof List<?> items)) {
            throw ProfileException.at(place + ", " + name, "expected a list such as [vi, en].");
        }
        List<Value> values = new ArrayList<>();
        items.forEach(item -> values.add(value(name, item)));
        return values;
    }

    /** A setting that is one value or a list of them. */
    List<Value> oneOrMore(String name) {
        return settings.get(name) instanceof List<?> ? list(name) : List.of(value(name));
    }

    Map<String, Value> map(String name) {
        return values(name, group(name, settings.get(name)));
    }

    private Map<?, ?> group(String name, @Nullable Object setting) {
        if (!(setting instanceof Map<?, ?> items)) {
            throw ProfileException.at(place + ", " + name, "expected a group such as {vi: a name, en: a name}.");
        }
        return items;
    }

    private Map<String, Value> values(String name, Map<?, ?> items) {
        Map<String, Value> values = new LinkedHashMap<>();
        items.forEach((key, item) -> values.put(String.valueOf(key), value(name + "." + key, item)));
        return values;
    }

    Map<String, String> names() {
        return texts("names", settings.get("names"));
    }

    /** Texts by language inside a group: {@code form: {reporter: {vi: an office}}}. */
    Map<String, String> texts(String group, String name) {
        return texts(group + "." + name, group(group, settings.get(group)).get(name));
    }

    private Map<String, String> texts(String name, @Nullable Object setting) {
        Map<String, String> texts = new LinkedHashMap<>();
        values(name, group(name, setting)).forEach((language, text) -> texts.put(language, text.text()));
        return texts;
    }

    List<String> languages() {
        return list("languages").stream().map(Value::text).toList();
    }

    private Value value(String name, @Nullable Object setting) {
        if (setting instanceof Value value) {
            return value;
        }
        if (!(setting instanceof String text)) {
            throw ProfileException.at(place + ", " + name, "expected a value but there is none.");
        }
        return new Value(place + ", " + name, text);
    }

    /** Takes no scalar for a date, a number or a truth value. */
    private static final class TextOnlyResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // A code such as 01 and a date must stay the text they are.
        }
    }
}
