package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** What a part refers to: other parts by the reference's id, with their names from the archive's root. */
final class Relationships {

    /** @param type the last word of the relationship's type, the same in both variants of the standard */
    private record Relationship(String type, String target) {}

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    /** Those of a part; of the archive itself where the name is empty. */
    static Relationships of(String part, Archive archive) throws IOException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        XmlScanner xml = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
        while (xml != null && xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("Relationship")) {
                relationships.add(xml, folder);
            }
        }
        return relationships;
    }

    private void add(XmlScanner xml, String folder) {
        String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        String type = Objects.requireNonNullElse(xml.attribute("Type"), "");
        if (!"External".equals(xml.attribute("TargetMode"))) {
            byId.putIfAbsent(
                    Objects.requireNonNullElse(xml.attribute("Id"), ""),
                    new Relationship(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/').replace(" ", "%20");
        try {
            String resolved =
                    URI.create("/" + folder.replace(" ", "%20")).resolve(path).getPath();
            return resolved == null || resolved.isEmpty() ? "" : resolved.substring(1);
        } catch (IllegalArgumentException cause) {
            return "";
        }
    }

    /** The part behind an id, or null. */
    @Nullable
    String part(@Nullable String id) {
        Relationship relationship = id == null ? null : byId.get(id);
        return relationship == null ? null : relationship.target();
    }

    /** The first part of this type, or null. */
    @Nullable
    String ofType(String type) {
        return byId.values().stream()
                .filter(each -> each.type().equals(type))
                .map(Relationship::target)
                .findFirst()
                .orElse(null);
    }
}
