package vn.cocau.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Phrase;
import vn.cocau.finding.Place;
import vn.cocau.finding.Severity;

/** Findings as rows. An argument's type is kept where the sentence depends on it: a number, a code, a phrase, a text. */
final class FindingRows {

    private static final String INSERT = """
            insert into finding
              (submission_id, seq, code, severity, place_file, place_sheet, place_cell, arguments)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private FindingRows() {}

    static void insert(JdbcTemplate jdbc, long submission, List<Finding> findings) {
        Rows.insert(
                jdbc,
                INSERT,
                submission,
                findings,
                each -> Rows.of(
                        each.code().name(),
                        each.severity().name(),
                        each.place().file(),
                        each.place().sheet(),
                        each.place().cell(),
                        MapText.write(arguments(each))));
    }

    static Finding read(ResultSet row) throws SQLException {
        Map<String, Object> arguments = new HashMap<>();
        MapText.read(row.getString("arguments")).forEach((name, text) -> {
            int colon = name.lastIndexOf(':');
            arguments.put(name.substring(0, colon), value(name.substring(colon + 1), text));
        });
        return new Finding(
                FindingCode.valueOf(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                new Place(row.getString("place_file"), row.getString("place_sheet"), row.getString("place_cell")),
                arguments);
    }

    private static Map<String, String> arguments(Finding finding) {
        Map<String, String> texts = new HashMap<>();
        finding.arguments().forEach((name, value) -> texts.put(name + ":" + type(value), text(value)));
        return texts;
    }

    private static String type(Object value) {
        if (value instanceof Enum<?> code) {
            return code.getDeclaringClass().getName();
        }
        if (value instanceof BigDecimal) {
            return "number";
        }
        if (value instanceof Phrase) {
            return "phrase";
        }
        return value instanceof Integer ? "integer" : value instanceof Long ? "long" : "text";
    }

    private static String text(Object value) {
        if (value instanceof Phrase phrase) {
            return phrase.key();
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    private static Object value(String type, String text) {
        return switch (type) {
            case "number" -> new BigDecimal(text);
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "phrase" -> new Phrase(text);
            case "text" -> text;
            default -> code(type, text);
        };
    }

    /** A code of one of our lists; the sentence writes it as a word. */
    private static Object code(String list, String name) {
        try {
            for (Object code : Class.forName(list).getEnumConstants()) {
                if (text(code).equals(name)) {
                    return code;
                }
            }
            return name;
        } catch (ClassNotFoundException renamedSince) {
            return name;
        }
    }
}
