package vn.cocau.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.intake.Submission;

/** What the steps of one run tell each other. Every run has its own, and nothing of it needs to outlive a kill. */
final class RunState {

    private final Instant requestedAt = Instant.now();
    private long run;
    private boolean unreadable;
    private boolean published;
    private String fault = "";
    private @Nullable Draft draft;
    private List<Submission> rejected = List.of();

    Instant requestedAt() {
        return requestedAt;
    }

    void begun(long number) {
        run = number;
    }

    long run() {
        return run;
    }

    void unreadableFile() {
        unreadable = true;
    }

    boolean hasUnreadableFile() {
        return unreadable;
    }

    void aggregated(Draft made, List<Submission> rejectedFiles) {
        draft = made;
        rejected = rejectedFiles;
    }

    @Nullable
    Draft draft() {
        return draft;
    }

    List<Submission> rejected() {
        return rejected;
    }

    void failed(Throwable cause) {
        fault = Fault.line(cause);
    }

    String fault() {
        return fault;
    }

    void published() {
        published = true;
    }

    boolean isPublished() {
        return published;
    }
}
