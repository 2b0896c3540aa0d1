package vn.cocau.grid.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What Excel writes of a workbook into a comment of the page: names of sheets, the epoch of its dates, other files.
 *
 * @param names the sheets' names in order
 * @param other the first other file that holds a sheet; empty for none
 */
record ExcelFacts(List<String> names, boolean from1904, String other) {

    private static final Pattern NAME = Pattern.compile("(?is)<x:ExcelWorksheet>\\s*<x:Name>([^<]*)</x:Name>");
    private static final Pattern OTHER = Pattern.compile("(?is)<x:WorksheetSource\\s+HRef=\"([^\"]*)\"");
    private static final Pattern EPOCH = Pattern.compile("(?i)<x:Date1904\\s*/?>");

    static ExcelFacts of(String page) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(page);
        while (name.find()) {
            names.add(Parser.unescapeEntities(name.group(1), false).strip());
        }
        Matcher other = OTHER.matcher(page);
        return new ExcelFacts(names, EPOCH.matcher(page).find(), other.find() ? other.group(1) : "");
    }
}
