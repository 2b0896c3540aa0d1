package vn.cocau.reply.mark;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a part refers to, and how to let it refer to one more. */
final class Links {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + NAMESPACE
                    + "\"/>";

    private final OfficePackage parts;
    private final String folder;
    private final String listPart;

    /** The links of a part; of the package itself where the name is empty. */
    Links(OfficePackage parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        this.parts = parts;
        this.folder = part.substring(0, slash);
        this.listPart = folder + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The part of the first link of this type, which is the last word of the type's address; null where there is none. */
    @Nullable
    String ofType(String type) throws IOException {
        return target("Type", type);
    }

    /** The part behind an id, or null. */
    @Nullable
    String part(@Nullable String id) throws IOException {
        return id == null ? null : target("Id", id);
    }

    private @Nullable String target(String attribute, String value) throws IOException {
        String xml = parts.xml(listPart);
        Markup markup = new Markup(xml == null ? "" : xml);
        while (markup.next()) {
            String found = markup.starts("Relationship") ? markup.attribute(attribute) : null;
            if (found != null && (found.equals(value) || found.endsWith("/" + value)) && isInside(markup)) {
                return resolved(markup.attribute("Target"));
            }
        }
        return null;
    }

    private static boolean isInside(Markup markup) {
        return !"External".equals(markup.attribute("TargetMode"));
    }

    /** Adds a link of this type and says its id. */
    String add(String type, String target) throws IOException {
        String found = parts.xml(listPart);
        String xml = found == null ? EMPTY : found;
        String id = "rIdCoCau1";
        for (int number = 2; xml.contains("\"" + id + "\""); number++) {
            id = "rIdCoCau" + number;
        }
        String link = "<" + Part.prefix(xml) + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/"
                + target + "\"/>";
        parts.put(listPart, Part.appended(xml, link));
        return id;
    }

    private @Nullable String resolved(@Nullable String target) {
        if (target == null) {
            return null;
        }
        String path = target.replace('\\', '/').replace(" ", "%20");
        try {
            String resolved =
                    URI.create("/" + folder.replace(" ", "%20")).resolve(path).getPath();
            return resolved == null || resolved.isEmpty() ? null : resolved.substring(1);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
