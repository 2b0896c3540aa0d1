package vn.cocau.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFormulaTest {

    private static final int[][] MOVES = {{0, 0}, {1, 0}, {0, 1}, {3, 2}, {100, 700}};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1+B2",
                "$A1+A$1+$A$1",
                "SUM(A1:B2)",
                "SUM($A1:B$300)",
                "SUM(A:A)",
                "LOG10(A1)",
                "ATAN2(A1,B1)",
                "ABC1D+A1",
                "XFE1+1",
                "XFD1",
                "A1048576",
                "\"A1\"&A1",
                "\"a\"\"A1\"&B1",
                "COUNTIF(A1:A3,\"<>A1\")",
                "IF(A1=\"\",\"\",B1)",
                "#REF!+A1",
                "SUM(#REF!,A1)",
                "a1+b2",
                "A1:B2 B1:C3",
                "(A1,B1)",
                "TRUE+A1%",
                "{1,2;3,4}*A1",
                "-A1^2",
                "A1:INDEX(B1:B9,3)"
            })
    void references_move_as_those_of_poi(String formula) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("S");
            for (String name : new String[] {"ABC1D", "XFE1"}) {
                Name named = book.createName();
                named.setNameName(name);
                named.setRefersToFormula("S!$A$1");
            }
            XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(book);
            for (int[] move : MOVES) {
                Ptg[] parsed = FormulaParser.parse(formula, names, FormulaType.CELL, 0, 0);
                Ptg[] moved = new org.apache.poi.ss.formula.SharedFormula(SpreadsheetVersion.EXCEL2007)
                        .convertSharedFormulas(parsed, move[0], move[1]);
                assertThat(moved(formula, move[0], move[1]))
                        .isEqualToIgnoringCase(FormulaRenderer.toFormulaString(names, moved));
            }
        }
    }

    /** POI loses sheets and marks of whole columns, writes rows as areas and numbers anew, reads no tables, and orders the corners of areas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'2024'!A1            | '2024'!C4",
                "'A1'!A1              | 'A1'!C4",
                "'Q1''x A1'!B2        | 'Q1''x A1'!D5",
                "S1!A1*Q2!$A1         | S1!C4*Q2!$A4",
                "'S 1:A1'!A1          | 'S 1:A1'!C4",
                "SUM(TH:KH!B2)        | SUM(TH:KH!D5)",
                "SUM(Biểu1:Biểu2!A1)  | SUM(Biểu1:Biểu2!C4)",
                "'S 1'!#REF!+A1       | 'S 1'!#REF!+C4",
                "[1]S!A1+'[2]A 1'!B1  | [1]S!C4+'[2]A 1'!D4",
                "SUM(1:1)             | SUM(4:4)",
                "SUM(1:$3)            | SUM(4:$3)",
                "SUM($A:B)            | SUM($A:D)",
                "SUM($A:$C)           | SUM($A:$C)",
                "SUM($1:$3)           | SUM($1:$3)",
                "SUM($A1:B$3)         | SUM($A4:D$3)",
                "1E5+A1               | 1E5+C4",
                "1.5E+3*A1            | 1.5E+3*C4",
                "SUM(A1,,B1)          | SUM(C4,,D4)",
                "Bảng1[A1]+A1         | Bảng1[A1]+C4",
                "T1[[#This Row],[A1]]*B1 | T1[[#This Row],[A1]]*D4",
                "T1[a'[A1]+A1         | T1[a'[A1]+C4",
                "A1# + _xlfn.XLOOKUP(A1,B1:B2,C1:C2) | C4# + _xlfn.XLOOKUP(C4,D4:D5,E4:E5)"
            })
    void references_move_where_poi_goes_wrong(String formula, String moved) {
        assertThat(moved(formula, 3, 2)).isEqualTo(moved);
        assertThat(moved(formula, 0, 0)).isEqualTo(formula);
    }

    private static String moved(String formula, int rows, int columns) {
        return new SharedFormula(formula, new CellAddress(0, 0)).at(new CellAddress(rows, columns));
    }
}
