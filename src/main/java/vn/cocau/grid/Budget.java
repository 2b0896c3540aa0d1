package vn.cocau.grid;

import vn.cocau.finding.FindingCode;

/** What is left of a file's {@link Limits} while it is read; refuses the file when something is used up. */
public final class Budget {

    private static final long MEGABYTE = 1L << 20;

    private final Limits limits;
    private final long started;
    private long memory;
    private long expanded;

    public Budget(Limits limits) {
        this(limits, System.nanoTime());
    }

    private Budget(Limits limits, long started) {
        this.limits = limits;
        this.started = started;
    }

    /** For reading the file once more from its beginning: nothing is used up but the time. */
    public Budget again() {
        return new Budget(limits, started);
    }

    public Limits limits() {
        return limits;
    }

    /** Takes memory that the workbook will keep. */
    public void takeMemory(long bytes) {
        memory += bytes;
        if (memory > limits.memoryBytes()) {
            throw tooLarge(limits.memoryBytes() / MEGABYTE + " MB");
        }
    }

    /** Takes bytes that were unpacked; asks the clock too, so it is to be called once for each buffer. */
    public void takeExpanded(long bytes) {
        expanded += bytes;
        if (expanded > limits.expandedBytes()) {
            throw tooLarge(limits.expandedBytes() / MEGABYTE + " MB");
        }
        if (System.nanoTime() - started > limits.time().toNanos()) {
            throw tooLarge(limits.time().toSeconds() + " s");
        }
    }

    private static RefusedFile tooLarge(String limit) {
        return new RefusedFile(FindingCode.FILE_TOO_LARGE, "limit", limit);
    }
}
