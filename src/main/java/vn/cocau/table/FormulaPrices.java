package vn.cocau.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PriceBasis;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/** The prices of figures whose labels name none, where their formulas do: a share has the prices of the levels it divides. */
final class FormulaPrices {

    private final Sheet sheet;
    private final Map<CellAddress, Resolution> cells;
    private final Map<Cell, PriceBasis> found = new LinkedHashMap<>();

    FormulaPrices(Sheet sheet, Map<CellAddress, Resolution> cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** The figures that lack nothing but prices, with those of the cells they are computed from. */
    Map<Cell, PriceBasis> found() {
        for (CellAddress address : cells.keySet()) {
            Cell cell = sheet.at(address.row(), address.column());
            if (cell != null && cell.formula() != null && lacksPrices(cells.get(address))) {
                PriceBasis basis = basis(operands(cell.formula()));
                if (basis != null) {
                    found.put(cell, basis);
                }
            }
        }
        return found;
    }

    private static boolean lacksPrices(@Nullable Resolution resolution) {
        return resolution instanceof Resolution.Refused refused
                && refused.cause().code() == FindingCode.KEY_INCOMPLETE
                && refused.cause().text().equals(Dimension.PRICE_BASIS.name());
    }

    /** Divided cells, also those of the shares that a sum of shares adds. */
    private Set<String> operands(String formula) {
        Set<String> operands = new HashSet<>();
        SheetFormulas.quotient(formula)
                .ifPresent(quotient -> operands.addAll(List.of(quotient.part(), quotient.whole())));
        for (String addend : SheetFormulas.addends(formula)) {
            CellAddress address = CellAddress.parse(addend);
            Cell cell = sheet.at(address.row(), address.column());
            if (cell != null && cell.formula() != null) {
                SheetFormulas.quotient(cell.formula())
                        .ifPresent(quotient -> operands.addAll(List.of(quotient.part(), quotient.whole())));
            }
        }
        return operands;
    }

    /** The one basis of cells that were all read as levels; null where there is none. */
    private @Nullable PriceBasis basis(Set<String> operands) {
        PriceBasis one = null;
        for (String operand : operands) {
            if (!(cells.get(CellAddress.parse(operand)) instanceof Resolution.Read read)) {
                return null;
            }
            PriceBasis basis = read.observation().key().series().priceBasis();
            if (one != null && !Objects.equals(one, basis)) {
                return null;
            }
            one = basis;
        }
        return one;
    }
}
