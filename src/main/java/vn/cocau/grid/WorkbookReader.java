package vn.cocau.grid;

import java.io.IOException;
import java.nio.file.Path;
import vn.cocau.finding.Place;

/** Reads one file format into grids. */
interface WorkbookReader {

    WorkbookFormat format();

    /**
     * Reads a file of this reader's format, with its texts as stored: legacy encodings are decoded afterwards.
     *
     * @param file where the bytes are; its name need not be the sender's
     * @param place the file as the sender named it
     */
    Opening read(Path file, Place place) throws IOException;
}
