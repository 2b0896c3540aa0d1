package vn.cocau.job;

/** A fault of the program or its surroundings, in the one line the screen has for it; the log has the rest. */
public final class Fault {

    private Fault() {}

    /** What was at the root of it: the first line of what it says. */
    public static String line(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.toString().lines().findFirst().orElse("");
    }
}
