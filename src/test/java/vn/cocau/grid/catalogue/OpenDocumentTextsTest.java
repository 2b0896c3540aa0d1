package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.OpenDocument.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.TextRun;

/** What the catalogue says of texts, for .ods. */
class OpenDocumentTextsTest {

    @TempDir
    private Path folder;

    @Test
    void a_text_is_its_paragraphs_with_spaces_breaks_and_spans() throws IOException {
        Read read = OpenDocument.row(text("<text:p>Giá  \n trị</text:p><text:p>tăng<text:s text:c='3'/>thêm</text:p>")
                        + text("<text:p>a<text:line-break/>b<text:tab/>c<text:s/>d</text:p>")
                        + text("<text:p>x<text:a>y</text:a><text:span>z<text:span>w</text:span></text:span></text:p>")
                        + "<table:table-cell office:value-type='string' office:string-value='thật'><text:p>shown</text:p>"
                        + "</table:table-cell>" + text("<text:p> </text:p>"))
                .open(folder);
        assertThat(read.cells())
                .containsExactly("A1='Giá trị\ntăng   thêm'", "B1='a\nb\tc d'", "C1='xyzw'", "D1='thật'");
    }

    @Test
    void a_superscript_is_no_digit_of_the_number() throws IOException {
        Read read = OpenDocument.row(text("<text:p>123<text:span text:style-name='up'>1</text:span></text:p>"))
                .styles("<style:style style:name='up' style:family='text'><style:text-properties"
                        + " style:text-position='super 58%'/></style:style>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='123'");
        assertThat(read.at("A1").raw()).isEqualTo("1231");
        assertThat(read.at("A1").runs()).extracting(TextRun::superscript).containsExactly(false, true);
    }

    @Test
    void a_comment_is_beside_the_value_not_in_it() throws IOException {
        Read read = OpenDocument.row("<table:table-cell office:value-type='float' office:value='5'><office:annotation>"
                        + "<dc:creator>Lan</dc:creator><dc:date>2024-01-01T00:00:00</dc:date><text:p>Số ước</text:p>"
                        + "</office:annotation><text:p>5</text:p></table:table-cell>"
                        + "<table:table-cell><office:annotation><text:p>trống</text:p></office:annotation>"
                        + "</table:table-cell>"
                        + text("<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>x</text:p>"))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=5", "C1='x'");
        assertThat(read.at("A1").comment()).isEqualTo("Số ước");
        assertThat(read.at("C1").comment()).isEqualTo("ghi chú");
    }
}
