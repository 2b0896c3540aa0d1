package vn.cocau.reply.mark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The XML of a part as text of one character a byte, and how to add to it. */
final class Part {

    private static final String ENCODING = "(<\\?xml[^>]*encoding=[\"'])[^\"']*";

    private Part() {}

    /** A part in UTF-16 becomes one in UTF-8, for what we add is to stand in it byte by byte. */
    static String text(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide == null) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String xml = new String(bytes, wide).replaceFirst("^\\uFEFF", "").replaceFirst(ENCODING, "$1UTF-8");
        return new String(xml.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The order of bytes of a part in UTF-16, known by its mark or its first angle bracket; null for any other. */
    private static @Nullable Charset wide(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Text to stand in markup or an attribute's value, in ASCII letters whatever the part's encoding is. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Part::isXml).forEach(letter -> {
            if (letter > 0x7E || letter < ' ' || "&<>\"'".indexOf(letter) >= 0) {
                escaped.append("&#").append(letter).append(';');
            } else {
                escaped.append((char) letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int letter) {
        return letter >= ' '
                ? (letter < 0xD800 || letter > 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF
                : letter == '\n' || letter == '\t';
    }

    /** The prefix, with its colon, of the names of the root's language. */
    static String prefix(String xml) {
        Markup markup = new Markup(xml);
        return markup.next() ? markup.prefix() : "";
    }

    /** The namespace of the root. */
    static String namespace(String xml) {
        Markup markup = new Markup(xml);
        if (!markup.next()) {
            return "";
        }
        String prefix = markup.prefix();
        String declared =
                markup.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1));
        return declared == null ? "" : declared;
    }

    /** The part with something added as the last child of its root. */
    static String appended(String xml, String child) {
        return insertedBefore(xml, Set.of(), child);
    }

    /** The part with something added among the root's children: before the first of these names, else at the end. */
    static String insertedBefore(String xml, Set<String> names, String child) {
        Markup markup = new Markup(xml);
        int end = -1;
        while (markup.next()) {
            if (markup.depth() == 2 && !markup.closes() && names.contains(markup.name())) {
                return new Edits(xml).insert(markup.from(), child).done();
            }
            if (markup.depth() == 1 && markup.isEmpty()) {
                return opened(xml, markup, child);
            }
            end = markup.depth() == 1 && markup.closes() ? markup.from() : end;
        }
        if (end < 0) {
            throw new IllegalStateException("a part without an end");
        }
        return new Edits(xml).insert(end, child).done();
    }

    private static String opened(String xml, Markup root, String child) {
        String name = root.prefix() + root.name();
        return new Edits(xml)
                .replace(root.to() - 2, root.to(), ">" + child + "</" + name + ">")
                .done();
    }

    /** The tag, with an attribute that it has or has not yet. */
    static String with(String tag, String name, String value) {
        Markup markup = new Markup(tag);
        if (!markup.next()) {
            throw new IllegalStateException("no tag: " + tag);
        }
        Markup.@Nullable Span old = markup.value(name);
        return old == null
                ? new Edits(tag)
                        .insert(markup.nameEnd(), " " + name + "=\"" + value + "\"")
                        .done()
                : new Edits(tag).replace(old.from(), old.to(), value).done();
    }
}
