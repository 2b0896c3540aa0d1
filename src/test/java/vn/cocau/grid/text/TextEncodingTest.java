package vn.cocau.grid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static boolean utf8(byte[] bytes, int block) {
        Utf8Check check = new Utf8Check();
        for (int at = 0; at < bytes.length; at += block) {
            byte[] part = Arrays.copyOfRange(bytes, at, Math.min(at + block, bytes.length));
            check.take(part, part.length);
        }
        return check.holds();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void utf8_is_told_wherever_a_block_ends(int block) {
        assertThat(utf8("a Đại Từ € 𠀀".getBytes(StandardCharsets.UTF_8), block))
                .isTrue();
        assertThat(utf8("C«ng nghiÖp".getBytes(StandardCharsets.ISO_8859_1), block))
                .isFalse();
    }

    /** The same answer as the decoder of the platform, for every pair and some triples of bytes. */
    @Test
    void utf8_is_what_the_platform_takes_for_it() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                agree((byte) first, (byte) second);
                for (int third : new int[] {0x00, 0x7F, 0x80, 0xBF, 0xC0}) {
                    agree((byte) first, (byte) second, (byte) third);
                    agree((byte) first, (byte) second, (byte) third, (byte) 0x80);
                }
            }
        }
    }

    private static void agree(byte... bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(utf8(bytes, 8)).as(Arrays.toString(bytes)).isEqualTo(text.indexOf('\uFFFD') < 0);
    }

    @Test
    void utf16_shows_by_where_its_nul_bytes_stand() {
        assertThat(wide("ab;1".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(wide("ab;1".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(wide("ab;1".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(wide(new byte[] {'a', 0, 0, 'b'})).isNull();
    }

    private static Charset wide(byte[] bytes) {
        return TextBytes.utf16(bytes);
    }
}
