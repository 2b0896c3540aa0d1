package vn.cocau.grid.text;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one after the other; each ends with a line feed, a carriage return, both, or the text. */
interface Lines extends Closeable {

    /** The next line, or null at the end. */
    @Nullable
    String next() throws IOException;
}
