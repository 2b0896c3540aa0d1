package vn.cocau.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;

/**
 * What stands around a block, nearest first: its titles, the titles above on the sheet, the sheet's name, the file's
 * name.
 *
 * @param unread a text above the block that was not understood, or null; while there is one, nothing is taken for granted
 * @param qualified a title that names a measure and more that was not understood, or null: whose figures, and which of
 *     them, stand below is then unknown, whatever rows and columns say
 * @param disputed what the titles say in two ways; nothing farther off settles it
 */
record Context(
        List<Path> levels, @Nullable Cause unread, @Nullable Cause qualified, Map<Dimension, Cause> disputed) {

    Context {
        levels = List.copyOf(levels);
        disputed = Map.copyOf(disputed);
    }
}
