package vn.cocau.archive;

import java.nio.file.Path;

/**
 * A file that lies in the input folder.
 *
 * @param name its path relative to the input folder, with {@code /}, in Unicode normal form C: the same on every system
 */
public record InputFile(String name, Path path) {}
