package vn.cocau.store;

import org.jspecify.annotations.Nullable;

/**
 * One run of the import.
 *
 * @param requestedAt when, UTC
 * @param folder the publication it made, null where it made none
 */
public record Run(
        long id,
        String requestedAt,
        String outcome,
        @Nullable Integer exitCode,
        @Nullable String folder) {}
