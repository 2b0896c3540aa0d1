package vn.cocau.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.profile.Partition;
import vn.cocau.profile.ReportForm;

/**
 * What a form computes: nothing but checks. A total that the sheet added up would prove nothing of its parts, so all
 * figures are typed and the sheet shows by how much they miss each other.
 */
final class FormFormulas {

    private final ReportForm form;
    private final FormLayout layout;
    private final FormTexts texts;

    FormFormulas(ReportForm form, FormLayout layout, FormTexts texts) {
        this.form = form;
        this.layout = layout;
        this.texts = texts;
    }

    /** The whole of an account less its parts; nought while nothing is filled in, unknown where a part is. */
    String difference(Partition account, int column) {
        String whole = FormLayout.cell(layout.row(account.whole()), column);
        List<String> parts = account.parts().stream()
                .map(part -> FormLayout.cell(layout.row(part), column))
                .toList();
        String added = String.join(",", parts);
        String difference = "ROUND(SUM(" + whole + ")-SUM(" + added + ")," + (form.decimals() + 2) + ")";
        String all = whole + "," + added;
        String known = texts.unknown()
                .map(mark -> "IF(" + unknown(all) + ",\"" + mark + "\"," + difference + ")")
                .orElse(difference);
        return "IF(COUNT(" + all + ")=0,0," + known + ")";
    }

    /** Whether some cell holds a text that is no mark of zero. */
    private String unknown(String cells) {
        String zeros = Stream.of(cells.split(",", -1))
                .flatMap(cell -> texts.zeros().stream().map(mark -> "(" + cell + "=\"" + mark + "\")"))
                .collect(Collectors.joining("+"));
        return "COUNTA(" + cells + ")-COUNT(" + cells + ")>" + (zeros.isEmpty() ? "0" : zeros);
    }

    /** Whether the difference in a cell is more than the rounding of its figures. */
    String misses(Partition account, String cell) {
        return "ABS(" + cell + ")>" + rounding(account);
    }

    /** Half a unit in the last decimal of the whole and of each part. */
    private String rounding(Partition account) {
        return new BigDecimal("0.5")
                .scaleByPowerOfTen(-form.decimals())
                .multiply(BigDecimal.valueOf(account.parts().size() + 1L))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A sentence on how far the form is filled in, and whether its sums hold. */
    String status() {
        String missing = layout.inputs() + "-COUNTA(" + layout.inputRange() + ")";
        return "IF(" + missing + ">0," + quoted("form.status.missing", missing) + ",IF(" + anyMisses() + ","
                + quoted("form.status.differs") + "," + quoted("form.status.agrees") + "))";
    }

    /** Whether some difference is more than rounding. */
    String anyMisses() {
        return form.accounts().stream()
                .map(account -> {
                    int row = layout.differenceRow(account);
                    String cells = layout.range(row, row);
                    String rounding = rounding(account);
                    return "MAX(" + cells + ")>" + rounding + ",MIN(" + cells + ")<-" + rounding;
                })
                .collect(Collectors.joining(",", "OR(", ")"));
    }

    private String quoted(String key) {
        return "\"" + texts.text(key) + "\"";
    }

    /** A sentence with a computed number in it. */
    private String quoted(String key, String count) {
        return "\"" + texts.text(key, "count", "\"&(" + count + ")&\"") + "\"";
    }

    /** Whether a cell holds a number or a mark for a missing one. */
    String allowed(String cell) {
        List<String> marks = texts.marks();
        return marks.stream().map(mark -> cell + "=\"" + mark + "\"").collect(Collectors.joining(",", or(cell), ")"));
    }

    private String or(String cell) {
        return "OR(ISNUMBER(" + cell + ")" + (texts.marks().isEmpty() ? "" : ",");
    }
}
