package vn.cocau.table;

import org.jspecify.annotations.Nullable;

/**
 * What a row says of itself, and what stands over it.
 *
 * @param own the row's own labels
 * @param section what section lines and heading rows above say, as far as it still holds
 * @param labelled whether the row has a label that says anything
 */
record RowPath(Path own, Path section, boolean labelled) {

    @Nullable
    Cause problem() {
        return own.problem() != null ? own.problem() : section.problem();
    }
}
