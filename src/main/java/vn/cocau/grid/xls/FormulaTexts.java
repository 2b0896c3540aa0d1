package vn.cocau.grid.xls;

import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import vn.cocau.grid.CellAddress;

/** Writes formulas down as a spreadsheet shows them. */
final class FormulaTexts {

    /** @param external whether it takes values from another workbook */
    record Formula(String text, boolean external) {}

    /** A formula that cannot be written down. */
    static final Formula UNKNOWN = new Formula("", false);

    private final SharedFormula shift = new SharedFormula(SpreadsheetVersion.EXCEL97);
    private final Links links;

    FormulaTexts(Links links) {
        this.links = links;
    }

    Formula of(TokenBytes stored) {
        try {
            return of(stored.parsed());
        } catch (RuntimeException cause) {
            return UNKNOWN;
        }
    }

    /** A formula that cells share, for each of them. */
    Function<CellAddress, Formula> shared(TokenBytes stored) {
        try {
            Ptg[] tokens = stored.parsed();
            return cell -> shared(tokens, cell);
        } catch (RuntimeException cause) {
            return cell -> UNKNOWN;
        }
    }

    private Formula shared(Ptg[] tokens, CellAddress cell) {
        try {
            return of(shift.convertSharedFormulas(tokens, cell.row(), cell.column()));
        } catch (RuntimeException cause) {
            return UNKNOWN;
        }
    }

    private Formula of(Ptg[] tokens) {
        boolean external = false;
        for (Ptg token : tokens) {
            external |= external(token);
        }
        return new Formula(text(tokens), external);
    }

    private String text(Ptg[] tokens) {
        try {
            return FormulaRenderer.toFormulaString(links, tokens);
        } catch (RuntimeException cause) {
            // POI knows no text for some tokens, such as those of data tables.
            return "";
        }
    }

    private boolean external(Ptg token) {
        if (token instanceof Ref3DPtg reference) {
            return links.external(reference.getExternSheetIndex());
        }
        if (token instanceof Area3DPtg area) {
            return links.external(area.getExternSheetIndex());
        }
        return token instanceof NameXPtg name && links.external(name.getSheetRefIndex());
    }
}
