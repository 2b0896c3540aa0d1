package vn.cocau.job;

/** Prepares the statistics for a profile. */
@FunctionalInterface
public interface CoreLoader {

    /** Fails with {@link OperatorMistake} where there is no such profile or it cannot be read. */
    Core load(RunOptions options);
}
