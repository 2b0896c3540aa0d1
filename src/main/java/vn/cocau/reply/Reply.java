package vn.cocau.reply;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was written for the sender of one file.
 *
 * @param workbook the sender's own workbook with the doubtful cells coloured and commented; null where there is none to
 *     mark
 * @param copied why the workbook is a copy of the cells and not the sender's own; null where it is his own
 * @param preview the sheets as the reader took them
 * @param marked how many cells are marked
 */
public record Reply(@Nullable Path workbook, @Nullable String copied, Path preview, int marked) {}
