package vn.cocau.grid.xmlss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.grid.CellAddress;

class RelativeFormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    =RC[-1]*2                             | B5*2
                    =SUM(R[-3]C:R[-1]C)                   | SUM(C2:C4)
                    =R1C1+R[1]C2                          | $A$1+$B6
                    =RC                                   | C5
                    =SUM(R1:R[-1],C[-1],C1:C2,R)          | SUM($1:4,B:B,$A:$B,5:5)
                    =Sheet2!R[2]C[2]                      | Sheet2!E7
                    ='Năm ''24 RC'!R1C1                   | 'Năm ''24 RC'!$A$1
                    =IF(RC1="RC[1]","R1C1",ROUND(RC[1],0)) | IF($A5="RC[1]","R1C1",ROUND(D5,0))
                    =[b.xls]S1!R1C1                       | [b.xls]S1!$A$1
                    =RCA+R2D2+Cost.R1C1                   | RCA+R2D2+Cost.R1C1
                    =1/0                                  | 1/0
                    """)
    void references_are_counted_from_the_cell(String stored, String a1) {
        assertThat(RelativeFormula.of(stored, CellAddress.parse("C5")).text()).isEqualTo(a1);
    }
}
