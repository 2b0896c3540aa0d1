package vn.cocau.reply;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was written for the sender of one file.
 *
 * @param workbook the sender's own workbook with the doubtful cells coloured and commented; null where there is none to
 *     mark, or the file cannot be opened
 * @param preview the sheets as the reader took them; null where the file cannot be opened
 * @param marked how many cells are marked
 */
public record Reply(@Nullable Path workbook, @Nullable Path preview, int marked) {

    static final Reply NONE = new Reply(null, null, 0);
}
