package vn.cocau.cli;

import vn.cocau.job.CoreLoader;
import vn.cocau.job.OperatorMistake;
import vn.cocau.job.PlainCore;

/** The program with the smallest statistics there are, to be started as a process of its own. */
final class PlainCocau {

    static final CoreLoader CORE = (options, labels) -> {
        if (!options.profile().equals("plain")) {
            throw new OperatorMistake("no such profile: " + options.profile());
        }
        return SlowCoCau.slow(PlainCore.core());
    };

    private PlainCocau() {}

    public static void main(String[] arguments) {
        System.exit(Cocau.run(CORE, arguments));
    }
}
