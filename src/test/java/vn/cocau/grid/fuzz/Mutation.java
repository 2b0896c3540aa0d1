package vn.cocau.grid.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils bytes the way disks, networks and bad programs do, and the way no program does. */
final class Mutation {

    private static final String[] VALUES = {
        "", "0", "-1", "1", "255", "65536", "1048577", "2147483647", "2147483648", "99999999999999999999", "1e400",
                "NaN",
        "A0", "XFE1", "XFD1048577", "A1:", "B2:A1", "A1:XFD1048576", "../../etc/passwd", "&#0;", "&amp;", "\u0000", "ﬀ",
                "true"
    };

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Bytes with one to a few of them changed, moved, repeated or gone. */
    byte[] ofBytes(byte[] whole) {
        byte[] bytes = whole;
        for (int rounds = 1 + random.nextInt(3); rounds > 0 && bytes.length > 8; rounds--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> splice(bytes, at, at + length, new byte[0]);
            case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield splice(bytes, at, at + length, noise);
            }
            default -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }

    /** An XML or HTML document with an attribute or a text replaced, a tag gone or repeated. */
    byte[] ofMarkup(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        int open = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        int close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) {
            return ofBytes(document);
        }
        String tag = text.substring(open, close + 1);
        String changed = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> tag + tag;
            case 2 -> tag.replaceFirst("\"[^\"]*\"", "\"" + value() + "\"");
            case 3 -> tag.replaceFirst(" [A-Za-z:]+=\"[^\"]*\"", "");
            default -> tag + value();
        };
        return (text.substring(0, open) + changed + text.substring(close + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private String value() {
        return VALUES[random.nextInt(VALUES.length)].replace("$", "");
    }
}
