package vn.cocau.planted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.cocau.sample.Tcvn3;

/** How the letters are stored. */
enum Script {
    UNICODE("Times New Roman"),
    TCVN3(".VnTime"),
    VNI("VNI-Times");

    private static final Map<String, String> VNI_CODES = vniCodes();

    final String font;

    Script(String font) {
        this.font = font;
    }

    String of(String words) {
        String typed = words.replace("–", "-").replace("…", "...").replace('\u00A0', ' ');
        return switch (this) {
            case UNICODE -> words;
            case TCVN3 -> Tcvn3.encode(hasTonedCapital(typed) ? typed.toLowerCase(Locale.ROOT) : typed);
            case VNI -> vni(typed);
        };
    }

    /** There are no capitals with a tone in TCVN3: such words are written in small letters. */
    private static boolean hasTonedCapital(String words) {
        return words.chars().anyMatch(letter -> letter > 0x7F && Character.isUpperCase(letter));
    }

    private static String vni(String words) {
        StringBuilder stored = new StringBuilder();
        words.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .forEach(letter -> stored.append(VNI_CODES.getOrDefault(letter, letter)));
        return stored.toString();
    }

    private static Map<String, String> vniCodes() {
        InputStream list = Objects.requireNonNull(Script.class.getResourceAsStream("/encoding/vni.csv"));
        Map<String, String> codes = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                StringBuilder stored = new StringBuilder();
                for (String code : row[0].split(" ", -1)) {
                    stored.append((char) Integer.parseInt(code, 16));
                }
                codes.put(row[1], stored.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
