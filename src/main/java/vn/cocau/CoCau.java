package vn.cocau;

import vn.cocau.cli.Cocau;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.OperatorMistake;

/** Cơ Cấu: district workbooks in, the province's economic structure out. */
public final class CoCau {

    private static final CoreLoader CORE = (options, labels) -> {
        throw new OperatorMistake("the statistics are not connected yet");
    };

    private CoCau() {}

    public static void main(String[] arguments) {
        System.exit(Cocau.run(CORE, arguments));
    }
}
