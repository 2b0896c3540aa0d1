package vn.cocau.cli;

import java.io.Console;

/** Whether a person watches. */
final class Terminal {

    private Terminal() {}

    /** From Java 22 on there is a console even without a terminal; it then says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
