package vn.cocau.grid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.Budget;
import vn.cocau.grid.Limits;

class ByteLinesTest {

    private static final String TEXT = "Công nghiệp;1\r\n\nb\r\rĐại Từ dài hơn một khối\nc\r\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 16, 65536})
    void lines_are_the_same_wherever_a_block_ends(int block) throws IOException {
        assertThat(lines(TEXT, block)).containsExactly("Công nghiệp;1", "", "b", "", "Đại Từ dài hơn một khối", "c");
        assertThat(lines(TEXT + "d", block)).endsWith("c", "d");
        assertThat(lines("", block)).isEmpty();
        assertThat(lines("\r", block)).containsExactly("");
    }

    private static List<String> lines(String text, int block) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try (ByteLines cut = new ByteLines(in, new Budget(Limits.USUAL), block)) {
            for (String line = cut.next(); line != null; line = cut.next()) {
                lines.add(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
            assertThat(cut.next()).isNull();
        }
        return lines;
    }
}
