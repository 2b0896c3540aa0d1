package vn.cocau.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.encoding.Encoding;

/** Takes a workbook from its reader: styles first, then sheet after sheet, and makes grids of it with decoded texts. */
public final class WorkbookBuilder {

    private static final int STYLE_COST = 200;
    private static final int SHEET_COST = 16_000;

    private final Source source;
    private final WorkbookFormat format;
    private final StoredTexts texts;
    private final List<SheetBuilder> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet legacyFonts = new BitSet();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Style, Integer> styleNumbers = new HashMap<>();
    private boolean from1904;
    private boolean stale;

    public WorkbookBuilder(Source source, WorkbookFormat format) {
        this.source = source;
        this.format = format;
        this.texts = new StoredTexts(source.budget());
        add(Style.PLAIN);
    }

    /** The styles that cells name by their numbers. */
    public void styles(List<Style> all) {
        styles.clear();
        styleNumbers.clear();
        legacyFonts.clear();
        all.forEach(this::add);
    }

    /** The number of a style, added where it is new. */
    public int style(Style style) {
        Integer known = styleNumbers.get(style);
        return known == null ? add(style) : known;
    }

    private int add(Style style) {
        int number = styles.size();
        budget().takeMemory(STYLE_COST);
        styles.add(style);
        styleNumbers.putIfAbsent(style, number);
        legacyFonts.set(number, Encoding.ofFont(style.appearance().font()) != null);
        return number;
    }

    /** Dates count from 1904, not from 1900. */
    public void countFrom1904() {
        from1904 = true;
    }

    /** The file itself asks that its formulas be calculated anew when it is opened. */
    public void asksForCalculation() {
        stale = true;
    }

    public StoredTexts texts() {
        return texts;
    }

    public SheetBuilder sheet(String name, boolean hidden) {
        budget().takeMemory(SHEET_COST);
        SheetBuilder sheet = new SheetBuilder(this, name, hidden);
        sheets.add(sheet);
        return sheet;
    }

    /** A finding about the file. */
    public void finding(FindingCode code, Object... details) {
        findings.add(Finding.of(code, source.place(), details));
    }

    /** A finding about a sheet, or a cell of it; a text file's sheet has no name. */
    void finding(FindingCode code, String sheet, @Nullable CellAddress cell, Object... details) {
        Place place =
                new Place(source.place().file(), sheet.isEmpty() ? null : sheet, cell == null ? null : cell.toString());
        findings.add(Finding.of(code, place, details));
    }

    /** Whether it is a text table, which may be longer and wider than Excel's sheets. */
    boolean isText() {
        return format == WorkbookFormat.CSV;
    }

    Budget budget() {
        return source.budget();
    }

    String font(int style) {
        return style < styles.size() ? styles.get(style).appearance().font() : "";
    }

    boolean legacyFont(int style) {
        return legacyFonts.get(style);
    }

    public Opening build() {
        List<StoredSheet> stored = sheets.stream().map(SheetBuilder::finish).toList();
        int calculated = sheets.stream().mapToInt(SheetBuilder::calculated).sum();
        if (stale && calculated > 0) {
            finding(FindingCode.FORMULA_STALE, "count", calculated);
        }
        boolean doubtful = !legacyFonts.isEmpty() || !texts.undoubted();
        TextDecoding decoding = new TextDecoding(texts, doubtful ? stored : List.of(), this::font, source.place());
        if (decoding.undecided()) {
            findings.addAll(decoding.findings());
            return new Opening(null, findings);
        }
        List<SheetGrid> grids = new ArrayList<>();
        UnpackedRows.Shared shared = new UnpackedRows.Shared(styles, texts, from1904);
        for (StoredSheet sheet : stored) {
            grids.add(grid(sheet, shared, decoding.decoded(sheet)));
        }
        findings.addAll(decoding.findings());
        return new Opening(new Workbook(source.place().file(), format, grids), findings);
    }

    private SheetGrid grid(StoredSheet sheet, UnpackedRows.Shared shared, Map<TextUse, DecodedText> decoded) {
        Merges merges = new Merges(sheet.merges());
        UnpackedRows rows = new UnpackedRows(sheet, shared, decoded, merges);
        rows.tellCovered((cell, merge) -> finding(
                FindingCode.CELL_UNDER_MERGE, sheet.name(), cell.address(), "found", shown(cell), "merge", merge));
        return new SheetGrid(sheet.name(), sheet.hidden(), rows, merges);
    }

    private static String shown(Cell cell) {
        return cell.raw().isEmpty() ? String.valueOf(cell.formula()) : cell.raw();
    }
}
