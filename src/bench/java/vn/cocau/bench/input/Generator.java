package vn.cocau.bench.input;

import java.io.IOException;
import java.nio.file.Path;
import vn.cocau.bench.Facts;

/** Writes one input, the same bytes every time. */
@FunctionalInterface
public interface Generator {

    /** Writes the input and says what a right reader finds in it. */
    Facts write(Path target) throws IOException;
}
