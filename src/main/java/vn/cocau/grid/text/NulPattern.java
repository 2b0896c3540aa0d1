package vn.cocau.grid.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 without a mark: NUL bytes stand at every other place only, and at a good part of these. */
final class NulPattern {

    private long even;
    private long odd;
    private long length;

    void take(byte[] block, int read) {
        for (int i = 0; i < read; i++) {
            if (block[i] == 0) {
                if (((length + i) & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        length += read;
    }

    @Nullable
    Charset utf16() {
        if (odd * 10 >= length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 >= length && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
