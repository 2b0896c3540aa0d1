package vn.cocau.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;

/** A wish from outside to stop: the run ends at the next file, and says when it has. */
public final class StopSignal {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }

    /** The run is over and the store closed. */
    public void ended() {
        ended.countDown();
    }

    public boolean hasEnded() {
        return ended.getCount() == 0;
    }

    public boolean awaitEnd(long seconds) throws InterruptedException {
        return ended.await(seconds, TimeUnit.SECONDS);
    }

    void check() throws JobInterruptedException {
        if (requested) {
            throw new JobInterruptedException("stopped from outside");
        }
    }
}
