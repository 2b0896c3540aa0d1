package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;

/**
 * The checks that a form computes for itself: cells outside our measures whose formula takes the parts of an account off
 * its whole. They are checked against the figures read; and since such a form asks for every figure of the account, those
 * left blank are named.
 */
final class Differences {

    private static final CellClass DIFFERENCE = new CellClass.Outside(OutOfScope.OTHER_MEASURE);
    private static final Pattern NO_DIFFERENCE = Pattern.compile("[*/^!]|AVERAGE|PRODUCT");
    /** A whole and two parts: two cells may be two years of one figure. */
    private static final int FEWEST = 3;

    private static final BigDecimal BINARY_NOISE = new BigDecimal("1e-6");

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::toString);

    /** What a formula refers to: figures that were read, and cells with nothing in them. */
    private record Account(List<Observation> read, List<CellAddress> blank) {}

    private final String file;
    private final Map<String, SheetGrid> sheets = new HashMap<>();
    private final Classified classified;
    private final SheetFormulas formulas;
    private final Classification classification;

    Differences(Workbook workbook, Classified classified, SheetFormulas formulas, Classification classification) {
        this.file = workbook.file();
        this.classified = classified;
        this.formulas = formulas;
        this.classification = classification;
        workbook.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheet));
    }

    /** Classes the differences; says what a form that was begun still lacks. */
    List<Finding> examine() {
        Map<String, TreeSet<CellAddress>> blanks = new LinkedHashMap<>();
        boolean begun = false;
        for (Place difference : differences()) {
            Account account = account(difference);
            if (account != null) {
                begun |= !account.read().isEmpty();
                blanks.computeIfAbsent(String.valueOf(difference.sheet()), name -> new TreeSet<>())
                        .addAll(account.blank());
                settle(difference, account);
            }
        }
        blanks.values().removeIf(TreeSet::isEmpty);
        return begun
                ? blanks.entrySet().stream()
                        .map(entry -> lacking(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList()
                : List.of();
    }

    /** The cells outside our measures that a formula takes from others. */
    private List<Place> differences() {
        return classified.all().entrySet().stream()
                .filter(entry -> DIFFERENCE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(place -> {
                    String formula = formulas.at(place);
                    return formula != null
                            && formula.contains("-")
                            && !NO_DIFFERENCE.matcher(formula).find();
                })
                .toList();
    }

    private void settle(Place place, Account account) {
        if (account.read().isEmpty()) {
            classified.put(place, new CellClass.Outside(OutOfScope.UNFILLED));
        } else if (account.blank().isEmpty() && isRight(place, account.read())) {
            classified.put(place, new CellClass.Checked());
        }
    }

    private Finding lacking(String sheet, List<CellAddress> blank) {
        return Finding.of(
                FindingCode.CELLS_NOT_FILLED,
                Place.ofSheet(file, sheet),
                "count",
                blank.size(),
                "cells",
                CellList.of(blank));
    }

    /** The account that a difference is computed from; null where it is computed from anything else. */
    private @Nullable Account account(Place difference) {
        Account account = new Account(new ArrayList<>(), new ArrayList<>());
        for (String reference : new TreeSet<>(SheetFormulas.cells(String.valueOf(formulas.at(difference))))) {
            Place place = new Place(file, difference.sheet(), reference);
            CellClass found = classified.all().get(place);
            if (found instanceof CellClass.Read read) {
                account.read().add(read.observation());
            } else if (found == null && isBlank(cell(place))) {
                account.blank().add(CellAddress.parse(reference));
            } else {
                return null;
            }
        }
        return account.read().size() + account.blank().size() < FEWEST ? null : account;
    }

    private @Nullable Cell cell(Place place) {
        SheetGrid sheet = sheets.get(String.valueOf(place.sheet()));
        CellAddress address = CellAddress.parse(String.valueOf(place.cell()));
        return sheet == null ? null : sheet.at(address.row(), address.column());
    }

    private static boolean isBlank(@Nullable Cell cell) {
        return cell == null || (cell.formula() == null && cell.raw().isBlank());
    }

    /** Whether the cell holds what the account of these figures leaves. */
    private boolean isRight(Place difference, List<Observation> figures) {
        Cell cell = cell(difference);
        BigDecimal found = cell != null && cell.value() instanceof CellValue.Numeric numeric ? numeric.number() : null;
        for (Observation whole : figures) {
            List<Observation> parts =
                    figures.stream().filter(each -> !each.equals(whole)).toList();
            if (found != null && isAccount(whole, parts)) {
                BigDecimal left = amount(whole);
                for (Observation part : parts) {
                    left = left.subtract(amount(part));
                }
                return left.subtract(found).abs().compareTo(BINARY_NOISE) <= 0;
            }
        }
        return false;
    }

    private boolean isAccount(Observation whole, List<Observation> parts) {
        List<Item> items = parts.stream().map(Differences::item).sorted(ORDER).toList();
        return whole.amount() != null
                && parts.stream().allMatch(part -> belongsTo(whole, part))
                && classification.partitionsOf(item(whole)).stream()
                        .map(Partition::parts)
                        .anyMatch(each -> each.stream().sorted(ORDER).toList().equals(items));
    }

    /** Whether a part differs from its whole by its row alone. */
    private static boolean belongsTo(Observation whole, Observation part) {
        SeriesKey of = whole.key().series();
        SeriesKey series = part.key().series().of(of.measure(), of.activity());
        return part.amount() != null
                && part.unit().equals(whole.unit())
                && part.key().of(series).equals(whole.key());
    }

    private static Item item(Observation observation) {
        return new Item(
                observation.key().series().measure(), observation.key().series().activity());
    }

    private static BigDecimal amount(Observation observation) {
        BigDecimal amount = observation.amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
