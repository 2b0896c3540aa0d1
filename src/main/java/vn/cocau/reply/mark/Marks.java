package vn.cocau.reply.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;
import vn.cocau.grid.CellAddress;

/**
 * The doubtful cells of a workbook: those that findings stand at, every cell that a finding lists, and the label that is
 * to be mended. What is merely worth knowing marks no cell.
 */
public final class Marks {

    private static final Pattern RUN = Pattern.compile("([A-Z]{1,3}\\d{1,7})(?::([A-Z]{1,3}\\d{1,7}))?");
    private static final List<String> CELLS = List.of("cells", "label");

    private final Map<String, SortedMap<CellAddress, Mark>> bySheet = new LinkedHashMap<>();
    private final Language language;

    private Marks(Language language) {
        this.language = language;
    }

    public static Marks of(List<Finding> findings, Language language) {
        Marks marks = new Marks(language);
        findings.stream()
                .filter(each -> each.severity() != Severity.INFORMATION)
                .forEach(marks::add);
        return marks;
    }

    /** The marks of a sheet in reading order; none where the sheet has none. */
    public SortedMap<CellAddress, Mark> of(String sheet) {
        return bySheet.getOrDefault(sheet, new TreeMap<>());
    }

    public boolean isEmpty() {
        return bySheet.isEmpty();
    }

    public int count() {
        return bySheet.values().stream().mapToInt(Map::size).sum();
    }

    /** The same marks where the sheets have other names. */
    public Marks renamed(Map<String, String> names) {
        Marks renamed = new Marks(language);
        bySheet.forEach((sheet, marks) -> renamed.bySheet.put(names.getOrDefault(sheet, sheet), marks));
        return renamed;
    }

    /** Who writes the comments. */
    String author() {
        return Sentences.text("product", language);
    }

    private void add(Finding finding) {
        String sheet = finding.place().sheet();
        if (sheet == null) {
            return;
        }
        Mark mark = new Mark(Tint.of(finding.severity()), Sentences.remark(finding, language));
        add(sheet, finding.place().cell(), mark);
        CELLS.forEach(name -> {
            Object value = finding.arguments().get(name);
            add(sheet, value instanceof String list ? list : null, mark);
        });
    }

    /** @param list cells and rectangles of cells, such as {@code C9:H10, C12}; anything else is passed over */
    private void add(String sheet, @Nullable String list, Mark mark) {
        for (String each : list == null ? new String[0] : list.split(", ", -1)) {
            Matcher run = RUN.matcher(each);
            if (run.matches()) {
                CellAddress first = CellAddress.parse(run.group(1));
                CellAddress last = run.group(2) == null ? first : CellAddress.parse(run.group(2));
                addAll(bySheet.computeIfAbsent(sheet, name -> new TreeMap<>()), first, last, mark);
            }
        }
    }

    private static void addAll(SortedMap<CellAddress, Mark> marks, CellAddress first, CellAddress last, Mark mark) {
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                marks.merge(new CellAddress(row, column), mark, Mark::and);
            }
        }
    }
}
