package vn.cocau;

import vn.cocau.cli.Cocau;
import vn.cocau.job.StatisticalCore;

/** Cơ Cấu: district workbooks in, the province's economic structure out. */
public final class CoCau {

    private CoCau() {}

    public static void main(String[] arguments) {
        System.exit(Cocau.run(StatisticalCore::load, arguments));
    }
}
