package vn.cocau.grid.ods;

import org.jspecify.annotations.Nullable;
import vn.cocau.grid.xml.XmlScanner;

/** One part of a number format: a number's digits, a day, an hour. */
final class FormatPart {

    private static final int MOST_DIGITS = 30;

    private FormatPart() {}

    /** The code of the part that starts here; empty for what shows no value. */
    static String code(XmlScanner xml) {
        boolean isLong = "long".equals(xml.attribute("style"));
        if (xml.is("number")) {
            return number(xml);
        }
        if (xml.is("month")) {
            String month = "true".equals(xml.attribute("textual")) ? "mmm" : "m";
            return isLong ? month + "m" : month;
        }
        if (xml.is("scientific-number")) {
            return decimals("0", digits(xml.attribute("decimal-places"), 0), 0) + "E+00";
        }
        return xml.is("fraction") ? "# ?/?" : timed(xml, isLong);
    }

    private static String timed(XmlScanner xml, boolean isLong) {
        String[][] parts = {
            {"day", "d", "dd"}, {"year", "yy", "yyyy"}, {"day-of-week", "ddd", "dddd"},
            {"hours", "h", "hh"}, {"minutes", "m", "mm"}, {"seconds", "s", "ss"},
            {"am-pm", "AM/PM", "AM/PM"}, {"text-content", "@", "@"}
        };
        for (String[] part : parts) {
            if (xml.is(part[0])) {
                return part[isLong ? 2 : 1];
            }
        }
        return "";
    }

    private static String number(XmlScanner xml) {
        String places = xml.attribute("decimal-places");
        int whole = digits(xml.attribute("min-integer-digits"), 1);
        boolean grouped = "true".equals(xml.attribute("grouping"));
        if (places == null && !grouped && whole <= 1) {
            return "General";
        }
        int most = digits(places, 0);
        boolean replaced = xml.attribute("decimal-replacement") != null;
        int least = digits(xml.attribute("min-decimal-places"), replaced ? 0 : most);
        String code = grouped ? grouped(whole) : whole == 0 ? "#" : "0".repeat(whole);
        return decimals(code, least, most - least) + thousands(xml.attribute("display-factor"));
    }

    private static String grouped(int whole) {
        String digits = "#".repeat(Math.max(0, 4 - whole)) + "0".repeat(whole);
        int first = digits.length() - 3;
        return digits.substring(0, first) + "," + digits.substring(first);
    }

    private static String decimals(String whole, int least, int more) {
        String decimals = "0".repeat(least) + "#".repeat(Math.max(0, more));
        return decimals.isEmpty() ? whole : whole + "." + decimals;
    }

    private static String thousands(@Nullable String factor) {
        if (factor == null || !factor.matches("1(000){1,4}")) {
            return "";
        }
        return ",".repeat(factor.length() / 3);
    }

    private static int digits(@Nullable String number, int otherwise) {
        return number == null || !number.matches("[0-9]{1,4}")
                ? otherwise
                : Math.min(Integer.parseInt(number), MOST_DIGITS);
    }
}
