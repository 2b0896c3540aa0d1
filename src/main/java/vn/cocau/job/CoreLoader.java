package vn.cocau.job;

import java.nio.file.Path;

/** Prepares the statistics for a profile. */
@FunctionalInterface
public interface CoreLoader {

    /**
     * Fails with {@link OperatorMistake} where there is no such profile or it cannot be read.
     *
     * @param labels further labels of the user's own; the file need not exist
     */
    Core load(RunOptions options, Path labels);
}
