package vn.cocau.grid;

import java.nio.file.Path;
import vn.cocau.finding.Place;

/**
 * A file to be read.
 *
 * @param file where the bytes are; its name need not be the sender's
 * @param place the file as the sender named it
 */
public record Source(Path file, Place place, Budget budget) {}
