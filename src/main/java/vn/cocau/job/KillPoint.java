package vn.cocau.job;

import java.util.concurrent.locks.LockSupport;

/** Places where a test can hold a run, to kill it there: the system property {@code cocau.pauseAt} names one. */
enum KillPoint {
    DISCOVER,
    BETWEEN_FILES,
    INSIDE_FILE,
    AGGREGATE,
    BEFORE_SWAP,
    AFTER_SWAP;

    static final String PROPERTY = "cocau.pauseAt";

    /** Does nothing unless a test holds runs here; then prints {@code paused at NAME} and waits to be killed. */
    @SuppressWarnings("SystemOut")
    void reached() {
        if (name().equals(System.getProperty(PROPERTY))) {
            System.out.println("paused at " + name());
            System.out.flush();
            while (true) {
                LockSupport.park();
            }
        }
    }
}
