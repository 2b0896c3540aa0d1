package vn.cocau.cli;

import picocli.CommandLine.IVersionProvider;
import vn.cocau.job.Program;

/** The program's name and release. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"cocau " + Program.release()};
    }
}
