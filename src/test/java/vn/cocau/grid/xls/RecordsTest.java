package vn.cocau.grid.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.xls.Biff.i32;
import static vn.cocau.grid.xls.Biff.narrow;
import static vn.cocau.grid.xls.Biff.real;
import static vn.cocau.grid.xls.Biff.u16;
import static vn.cocau.grid.xls.Biff.u8;
import static vn.cocau.grid.xls.Biff.wide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.WorkbookFiles;

/** What the records of a workbook say, each as the format's description has it. */
class RecordsTest {

    private static final int CONTINUE = 0x003C;
    private static final int SST = 0x00FC;
    private static final int NUMBER = 0x0203;
    private static final int LABEL_SST = 0x00FD;

    @TempDir
    private Path folder;

    private final Biff biff = new Biff();

    private List<String> cells() throws IOException {
        return cells(WorkbookFiles.onlySheet(biff.save(folder)));
    }

    private static List<String> cells(SheetGrid sheet) {
        return sheet.cells().stream()
                .map(cell -> cell.address() + "=" + cell.raw())
                .toList();
    }

    private List<FindingCode> refusal(byte[] stream) throws IOException {
        Opening opening = WorkbookFiles.open(Biff.save(stream, folder));
        assertThat(opening.workbook()).isNull();
        return opening.findings().stream().map(Finding::code).toList();
    }

    @Test
    void numbers_come_in_packed_forms() throws IOException {
        biff.sheet("S", Biff.WORKSHEET)
                .record(NUMBER, u16(0, 0, 0), real(0.1))
                .record(0x027E, u16(0, 1, 0), i32(-1234 << 2 | 2))
                .record(0x027E, u16(0, 2, 0), i32(-123450 << 2 | 3))
                .record(0x027E, u16(0, 3, 0), i32((int) (Double.doubleToRawLongBits(1.5) >>> 32)))
                .record(0x00BD, u16(1, 2), u16(0), i32(7 << 2 | 2), u16(0), i32(805 << 2 | 3), u16(3));
        assertThat(cells()).containsExactly("A1=0.1", "B1=-1234", "C1=-1234.5", "D1=1.5", "C2=7", "D2=8.05");
    }

    @Test
    void texts_truths_and_errors_may_stand_in_the_cell_itself() throws IOException {
        biff.sheet("S", Biff.WORKSHEET)
                .record(0x0204, u16(0, 0, 0, 3), u8(0), narrow("abc"))
                .record(0x0204, u16(0, 1, 0, 2), u8(1), wide("Đô"))
                .record(0x00D6, u16(0, 2, 0, 1), u8(0), narrow("d"), u16(1, 0, 0))
                .record(0x0205, u16(0, 3, 0), u8(1, 0))
                .record(0x0205, u16(0, 4, 0), u8(0x2A, 1))
                .record(0x0205, u16(0, 5, 0), u8(0x07, 0, 1))
                .record(0x0201, u16(0, 6, 0));
        assertThat(cells()).containsExactly("A1=abc", "B1=Đô", "C1=d", "D1=true", "E1=#N/A", "F1=#DIV/0!");
    }

    @Test
    void a_text_may_change_its_width_where_a_record_ends() throws IOException {
        biff.common(SST, i32(3), i32(3), u16(6), u8(0), narrow("abc"))
                .common(CONTINUE, u8(1), wide("đềf"), u16(2), u8(1), wide("Ơ"))
                .common(CONTINUE, u8(0), narrow("x"), u16(1))
                .common(CONTINUE, u8(0), narrow("z"));
        biff.sheet("S", Biff.WORKSHEET)
                .record(LABEL_SST, u16(0, 0, 0), i32(2))
                .record(LABEL_SST, u16(0, 1, 0), i32(0))
                .record(LABEL_SST, u16(0, 2, 0), i32(1));
        assertThat(cells()).containsExactly("A1=z", "B1=abcđềf", "C1=Ơx");
    }

    @Test
    void runs_and_readings_after_a_text_are_no_part_of_it() throws IOException {
        byte[] raised = new byte[14];
        raised[8] = 1;
        biff.common(0x0031, new byte[14], u8(5, 0), narrow("Arial"))
                .common(0x0031, raised, u8(5, 0), narrow("Times"))
                .common(SST, i32(2), i32(2), u16(4), u8(0x0C), u16(1), i32(5), narrow("1231"), u16(3))
                .common(CONTINUE, u16(1), u8(9, 9, 9, 9, 9), u16(1), u8(0), narrow("n"));
        biff.sheet("S", Biff.WORKSHEET).record(LABEL_SST, u16(0, 0, 0), i32(0)).record(LABEL_SST, u16(0, 1, 0), i32(1));
        SheetGrid sheet = WorkbookFiles.onlySheet(biff.save(folder));
        assertThat(sheet.cells()).extracting(Cell::text).containsExactly("123", "n");
        assertThat(sheet.at(0, 0).runs())
                .extracting(run -> run.text() + "|" + run.font() + "|" + run.superscript())
                .containsExactly("123||false", "1|Times|true");
    }

    @Test
    void a_chart_between_sheets_and_one_within_a_sheet_shift_nothing() throws IOException {
        biff.sheet("A", Biff.WORKSHEET)
                .record(NUMBER, u16(0, 0, 0), real(1))
                .record(0x0809, u16(0x0600, Biff.CHART), new byte[12])
                .record(NUMBER, u16(0, 1, 0), real(99))
                .record(0x000A)
                .record(NUMBER, u16(1, 0, 0), real(2));
        biff.sheet("Chart", Biff.CHART).record(NUMBER, u16(0, 0, 0), real(98));
        biff.sheet("B", Biff.WORKSHEET).record(NUMBER, u16(0, 0, 0), real(3));
        Opening opening = WorkbookFiles.open(biff.save(folder));
        assertThat(opening.workbook().sheets())
                .extracting(sheet -> sheet.name() + cells(sheet))
                .containsExactly("A[A1=1, A2=2]", "Chart[]", "B[A1=3]");
    }

    @Test
    void sheets_are_known_by_their_places_not_by_their_turn() throws IOException {
        biff.sheet("A", Biff.WORKSHEET).record(NUMBER, u16(0, 0, 0), real(1));
        biff.sheet("B", Biff.WORKSHEET).record(NUMBER, u16(0, 0, 0), real(2));
        Opening opening = WorkbookFiles.open(biff.inOrder(1, 0).save(folder));
        assertThat(opening.workbook().sheets())
                .extracting(sheet -> sheet.name() + cells(sheet))
                .containsExactly("A[A1=1]", "B[A1=2]");
    }

    @Test
    void rows_may_come_in_any_order_and_hidden_rows_after_their_cells() throws IOException {
        biff.sheet("S", Biff.WORKSHEET)
                .record(NUMBER, u16(4, 1, 0), real(5))
                .record(NUMBER, u16(4, 0, 0), real(4))
                .record(NUMBER, u16(2, 0, 0), real(2))
                .record(0x0208, u16(4, 0, 2, 255, 0, 0, 0x20, 0))
                .record(0x007D, u16(1, 3, 2000, 0, 1, 0));
        SheetGrid sheet = WorkbookFiles.onlySheet(biff.save(folder));
        assertThat(cells(sheet)).containsExactly("A3=2", "A5=4", "B5=5");
        assertThat(sheet.cells()).extracting(Cell::hidden).containsExactly(false, true, true);
    }

    @Test
    void what_breaks_off_is_refused() throws IOException {
        biff.sheet("A", Biff.WORKSHEET).record(NUMBER, u16(0, 0, 0), real(1));
        byte[] stream = biff.stream();
        assertThat(refusal(Arrays.copyOf(stream, stream.length - 4))).containsExactly(FindingCode.FILE_TRUNCATED);
        assertThat(refusal(Arrays.copyOf(stream, stream.length - 9))).containsExactly(FindingCode.FILE_TRUNCATED);
        assertThat(refusal(Arrays.copyOf(stream, 60))).containsExactly(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void a_text_that_the_workbook_does_not_hold_refuses_the_file() throws IOException {
        biff.common(SST, i32(9), i32(9), u16(1), u8(0), narrow("a"));
        biff.sheet("A", Biff.WORKSHEET).record(LABEL_SST, u16(0, 0, 0), i32(1));
        assertThat(refusal(biff.stream())).containsExactly(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void an_older_version_under_the_newer_name_is_refused_by_name() throws IOException {
        biff.sheet("A", Biff.WORKSHEET);
        byte[] stream = biff.stream();
        stream[5] = 5;
        Opening opening = WorkbookFiles.open(Biff.save(stream, folder));
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_FORMAT_UNSUPPORTED);
            assertThat(finding.found()).isEqualTo("Excel 5.0/95");
        });
    }
}
