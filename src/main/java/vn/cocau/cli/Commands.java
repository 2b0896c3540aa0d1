package vn.cocau.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What picocli fills in before a command is called. */
final class Commands {

    private Commands() {}

    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value, "picocli fills this in");
    }
}
