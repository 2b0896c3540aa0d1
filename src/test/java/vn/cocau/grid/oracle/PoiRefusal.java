package vn.cocau.grid.oracle;

import java.io.IOException;
import java.nio.file.Path;

/** Whether POI cannot open a file either. */
final class PoiRefusal {

    private PoiRefusal() {}

    static boolean of(Path file) {
        try {
            PoiFacts.of(file);
            return false;
        } catch (IOException | RuntimeException cause) {
            return true;
        }
    }
}
