package vn.cocau.grid.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    of:=SUM([.B2:.B5])                  | SUM(B2:B5)
                    oooc:=SUM([.B2:.B5];[.$C$1])        | SUM(B2:B5,$C$1)
                    msoxl:=SUM(B2:B5,1)                 | SUM(B2:B5,1)
                    =[.A1]+1                            | A1+1
                    of:=[$Sheet2.A1]                    | Sheet2!A1
                    of:=[$'Ẩn 2'.$A$1:.B2]              | 'Ẩn 2'!$A$1:B2
                    of:=[$'Năm ''24'.A1]                | 'Năm ''24'!A1
                    of:=SUM([$A.B1:$C.D2])              | SUM(A:C!B1:D2)
                    of:=SUM([.A:.A])                    | SUM(A:A)
                    of:=SUM(([.A6]~[.A7]))              | SUM((A6,A7))
                    of:=[.B1:.B2]![.A2:.C2]             | B1:B2 A2:C2
                    of:=IF([.A1]>0;"a;b";"x""]y")       | IF(A1>0,"a;b","x""]y")
                    of:=[.#REF!]+[#REF!.A1]+#REF!       | #REF!+#REF!+#REF!
                    of:=[.A1                            | A1
                    """)
    void references_and_separators_are_those_of_the_other_formats(String stored, String a1) {
        assertThat(OpenFormula.of(stored).text()).isEqualTo(a1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"of:=SUM({1;2|3;4})#SUM({1,2;3,4})"})
    void constants_in_braces_keep_their_rows(String stored, String a1) {
        assertThat(OpenFormula.of(stored).text()).isEqualTo(a1);
    }
}
