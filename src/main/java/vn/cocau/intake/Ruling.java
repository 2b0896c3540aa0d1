package vn.cocau.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions in force on one key; one about its value undoes those about files and releases, and the reverse. */
record Ruling(
        @Nullable Decision take,
        @Nullable Decision release,
        @Nullable Decision value) {

    static final Ruling NONE = new Ruling(null, null, null);

    /** What remains of decisions in the order they were made. */
    static Ruling of(List<Decision> inOrder) {
        Ruling ruling = NONE;
        for (Decision decision : inOrder) {
            ruling = ruling.then(decision);
        }
        return ruling;
    }

    private Ruling then(Decision later) {
        return switch (later.action()) {
            case TAKE_FILE -> new Ruling(later, release, null);
            case RELEASE -> new Ruling(take, later, null);
            case VALUE -> new Ruling(null, null, later);
            case WITHDRAW -> NONE;
        };
    }
}
