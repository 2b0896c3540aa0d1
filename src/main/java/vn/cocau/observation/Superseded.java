package vn.cocau.observation;

/** A reported figure and the one that took its place, whether or not they differ. */
public record Superseded(Observation earlier, Observation later, By by) {

    /** How the later one came to count. */
    public enum By {
        /** A later reporting period of the same form. */
        EDITION,
        /** The same report again, or another file that remains where this one has left. */
        CORRECTION
    }
}
