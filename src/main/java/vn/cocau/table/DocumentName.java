package vn.cocau.table;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PartialKey;
import vn.cocau.profile.FileNamePattern;
import vn.cocau.profile.TextReading;

/** What the sheet's name and the file's name say: the first only if wholly understood, the second by declared patterns. */
final class DocumentName {

    private static final Pattern FOLDER = Pattern.compile("^.*/");

    private final Sheet sheet;

    DocumentName(Sheet sheet) {
        this.sheet = sheet;
    }

    Path read() {
        EnumMap<Dimension, Object> sets = new EnumMap<>(fromFileName());
        EnumMap<Dimension, String> sources = new EnumMap<>(Dimension.class);
        sets.keySet().forEach(dimension -> sources.put(dimension, "file name"));
        if (!sheet.grid().name().isBlank()) {
            TextReading name = sheet.wording().of(sheet.grid().name());
            if (name.complete()) {
                name.sets().values().forEach((dimension, value) -> {
                    sets.put(dimension, value);
                    sources.put(dimension, "sheet name");
                });
            }
        }
        return new Path(new PartialKey(sets), PartialKey.EMPTY, Set.of(), null, sources, false, null);
    }

    private EnumMap<Dimension, Object> fromFileName() {
        String name = Normalizer.normalize(FOLDER.matcher(sheet.file()).replaceFirst(""), Normalizer.Form.NFC);
        EnumMap<Dimension, Object> sets = new EnumMap<>(Dimension.class);
        for (FileNamePattern each : sheet.profile().conventions().fileNames()) {
            Matcher matcher = each.pattern().matcher(name);
            if (matcher.matches()) {
                sets.putAll(each.sets().values());
                readGroups(each.pattern(), matcher, sets);
                return sets;
            }
        }
        return sets;
    }

    private void readGroups(Pattern pattern, Matcher matcher, Map<Dimension, Object> sets) {
        for (String group : new String[] {"territory", "year"}) {
            if (pattern.pattern().contains("(?<" + group + ">") && matcher.group(group) != null) {
                TextReading reading = sheet.wording().of(matcher.group(group));
                if (reading.complete()) {
                    sets.putAll(reading.sets().values());
                }
            }
        }
    }
}
