package vn.cocau.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a block, nearest first: its titles, the titles above on the sheet, the sheet's name, the file's
 * name.
 *
 * @param unread a text above the block that was not understood, or null; while there is one, nothing is taken for granted
 */
record Context(List<Path> levels, @Nullable Cause unread) {

    Context {
        levels = List.copyOf(levels);
    }
}
