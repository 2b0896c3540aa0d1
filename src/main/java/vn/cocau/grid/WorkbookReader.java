package vn.cocau.grid;

import java.io.IOException;

/** Reads one file format into grids. */
public interface WorkbookReader {

    WorkbookFormat format();

    /**
     * Reads a file of this reader's format.
     *
     * @throws RefusedFile where it cannot be read rightly
     * @throws IOException where its bytes cannot be had
     */
    Opening read(Source source) throws IOException;
}
