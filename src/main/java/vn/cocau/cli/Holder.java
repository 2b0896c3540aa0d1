package vn.cocau.cli;

import java.util.Map;
import vn.cocau.store.HeldException;

/** Who holds the store, in words. */
final class Holder {

    private Holder() {}

    static String text(Screen screen, HeldException held) {
        String holder = String.valueOf(held.getMessage());
        return holder.isEmpty() ? screen.text("cli.unknown-holder", Map.of()) : holder;
    }
}
