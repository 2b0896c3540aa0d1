package vn.cocau.reply.mark;

import java.io.IOException;
import java.util.Locale;

/** The list of what each part of a package is. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";

    private final OfficePackage parts;

    ContentTypes(OfficePackage parts) {
        this.parts = parts;
    }

    /** Says what a new part is. */
    void add(String part, String type) throws IOException {
        append("Override", "PartName", "/" + part, type);
    }

    /** Says what all parts of an extension are, unless the list says so already. */
    void addExtension(String extension, String type) throws IOException {
        Markup markup = new Markup(xml());
        while (markup.next()) {
            String known = markup.starts("Default") ? markup.attribute("Extension") : null;
            if (known != null && known.toLowerCase(Locale.ROOT).equals(extension)) {
                return;
            }
        }
        append("Default", "Extension", extension, type);
    }

    private void append(String element, String attribute, String value, String type) throws IOException {
        String xml = xml();
        String entry = "<" + Part.prefix(xml) + element + " " + attribute + "=\"" + value + "\" ContentType=\"" + type
                + "\"/>";
        parts.put(PART, Part.appended(xml, entry));
    }

    private String xml() throws IOException {
        String xml = parts.xml(PART);
        if (xml == null) {
            throw new IllegalStateException("a package without " + PART);
        }
        return xml;
    }
}
